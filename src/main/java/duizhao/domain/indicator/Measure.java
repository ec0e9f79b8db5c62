package duizhao.domain.indicator;

import duizhao.domain.Keyed;

/// What is said of an indicator 度量: figures of different measures are never compared as they stand.
public enum Measure implements Keyed {
    LEVEL("level"),
    GROWTH("growth"),
    AVERAGE_GROWTH("average-growth"),
    SHARE("share"),
    RANK("rank"),
    CHANGE("change"),
    MULTIPLE("multiple");

    private final String key;

    Measure(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
