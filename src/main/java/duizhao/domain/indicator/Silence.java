package duizhao.domain.indicator;

import duizhao.domain.Keyed;

/// What follows where one side names a definition and the other says nothing.
public enum Silence implements Keyed {
    /// They are compared, and the verdict is flagged 口径未注明.
    COMPARE("compare"),
    /// They are not compared (C1).
    BLOCK("block");

    private final String key;

    Silence(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
