package duizhao.feature.entry;

/// Why there is no grid.
enum GridEmptiness {
    /// There is one.
    NONE,
    /// The first answer is not there yet.
    LOADING,
    NO_DISTRICT,
    /// The store has no figures, so nothing says which periods there are.
    NO_PERIOD,
    /// No line answers the filter.
    NO_MATCH,
    CANCELLED,
    FAILED
}
