package duizhao.domain.quantity;

import duizhao.domain.Keyed;

/// How firmly a target is given 力度: 力争 is soft, 确保 is firm; most say neither.
public enum Firmness implements Keyed {
    UNSTATED(""),
    SOFT("soft"),
    FIRM("firm");

    private final String key;

    Firmness(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
