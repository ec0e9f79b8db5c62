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
    /// The chosen districts have no figures at all, so nothing can contradict anything.
    NO_FIGURES,
    /// All that was found is explained.
    ALL_EXPLAINED,
    /// Something was found, but not what is wanted.
    NO_MATCH,
    CANCELLED,
    FAILED
}
