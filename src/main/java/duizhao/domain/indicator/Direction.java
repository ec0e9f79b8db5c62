package duizhao.domain.indicator;

import duizhao.domain.Keyed;

/// Which way is better 方向: more, less, or near a value.
public enum Direction implements Keyed {
    UP("up"),
    DOWN("down"),
    BAND("band");

    private final String key;

    Direction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
