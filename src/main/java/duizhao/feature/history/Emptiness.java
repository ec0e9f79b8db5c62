package duizhao.feature.history;

/// Why there is no table.
enum Emptiness {
    /// There is one.
    NONE,
    /// The first answer is not there yet.
    LOADING,
    /// Nobody ever changed anything.
    NOTHING,
    /// Something was changed, but not what is wanted.
    NO_MATCH,
    FAILED
}
