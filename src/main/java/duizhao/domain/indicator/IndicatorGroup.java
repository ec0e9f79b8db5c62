package duizhao.domain.indicator;

import duizhao.domain.Keyed;

/// The field an indicator belongs to 分组, in the order in which tables list them.
public enum IndicatorGroup implements Keyed {
    ECONOMY("economy"),
    FINANCE("finance"),
    INVESTMENT("investment"),
    INDUSTRY("industry"),
    SERVICES("services"),
    TRADE("trade"),
    INCOME("income"),
    EMPLOYMENT("employment"),
    INNOVATION("innovation"),
    URBAN("urban"),
    ENVIRONMENT("environment"),
    SOCIETY("society");

    private final String key;

    IndicatorGroup(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
