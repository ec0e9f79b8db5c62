package duizhao.feature.compare;

import duizhao.domain.Keyed;

/// The four columns each district has.
enum CellColumn implements Keyed {
    PLAN("plan"),
    OUTCOME("outcome"),
    GAP("gap"),
    VERDICT("verdict");

    private final String key;

    CellColumn(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /// Message key of its name.
    String nameKey() {
        return "term." + key;
    }
}
