package duizhao.domain.report;

import duizhao.domain.Keyed;

/// What of a view a report takes.
public enum Piece implements Keyed {

    /// All of it, as it prints by itself.
    ALL("all"),

    /// Its tables.
    TABLES("tables"),

    /// Its charts.
    CHARTS("charts"),

    /// Its sentences.
    SENTENCES("sentences");

    private final String key;

    Piece(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
