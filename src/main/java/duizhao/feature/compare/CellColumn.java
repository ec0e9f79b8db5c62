package duizhao.feature.compare;

/// The four columns each district has.
enum CellColumn {
    PLAN("term.plan"),
    OUTCOME("term.outcome"),
    GAP("term.gap"),
    VERDICT("term.verdict");

    private final String key;

    CellColumn(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
