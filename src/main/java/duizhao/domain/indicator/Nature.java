package duizhao.domain.indicator;

import duizhao.domain.Keyed;

/// The force of a target 指标属性: 约束性 binding, 预期性 expected, or not stated by the document.
public enum Nature implements Keyed {
    BINDING("binding"),
    EXPECTED("expected"),
    UNSTATED("unstated");

    private final String key;

    Nature(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
