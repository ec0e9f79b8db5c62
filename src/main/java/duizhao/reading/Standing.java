package duizhao.reading;

import duizhao.domain.Keyed;

/// What the record makes of a number in a document.
public enum Standing implements Keyed {
    /// It stands in a figure.
    FILED("filed"),
    /// It is no figure, for a reason that was given 不取.
    SET_ASIDE("set-aside"),
    /// Nobody has said yet.
    UNREAD("unread");

    private final String key;

    Standing(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
