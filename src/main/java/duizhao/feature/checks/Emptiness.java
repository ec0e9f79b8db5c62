package duizhao.feature.checks;

/// Why there is no table.
enum Emptiness {
    /// There is one.
    NONE,
    /// The first answer is not there yet.
    LOADING,
    NO_DISTRICT,
    /// Nothing was found: good news.
    NO_FINDINGS,
    /// All that was found is explained.
    ALL_EXPLAINED,
    /// Something was found, but not what is wanted.
    NO_MATCH,
    CANCELLED,
    FAILED
}
