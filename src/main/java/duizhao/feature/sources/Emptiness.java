package duizhao.feature.sources;

/// Why there is nothing to show.
enum Emptiness {
    /// There are sources.
    NONE,
    /// They are being read.
    LOADING,
    /// The store has no source.
    NO_SOURCES,
    /// They could not be read; a notice says why.
    FAILED
}
