package duizhao.feature.overview;

/// Why there is no line to show.
enum Emptiness {
    /// There are lines.
    NONE,
    /// The first answer is still on its way.
    LOADING,
    /// No district is chosen.
    NO_DISTRICT,
    /// There is no year to choose.
    NO_PERIOD,
    /// The chosen districts have no figure of the chosen years.
    NO_FIGURES,
    /// There are outcomes, but none of the districts planned anything.
    NO_TARGETS,
    /// The filters leave nothing.
    NOTHING_LEFT,
    /// A person cancelled the reading.
    CANCELLED,
    /// The figures could not be read; a notice says why.
    FAILED
}
