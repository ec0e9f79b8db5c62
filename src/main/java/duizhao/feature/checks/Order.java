package duizhao.feature.checks;

import duizhao.domain.Keyed;

/// By what the findings are put together.
enum Order implements Keyed {
    SEVERITY("severity"),
    DISTRICT("district"),
    DOCUMENT("document"),
    RULE("rule");

    private final String key;

    Order(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
