package duizhao.feature.compare;

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
    /// The chosen districts have no figure of that year.
    NO_FIGURES,
    /// No indicator has the words typed in the filter.
    NO_MATCH,
    /// Nothing of that year can be judged, or none of it is a headline indicator.
    NOTHING_LEFT,
    /// The chosen districts have no figure of the chosen indicator in any year.
    NO_HISTORY,

    /// Nothing of that period was printed more than once.
    NO_PRINTS,

    /// A person cancelled the reading.
    CANCELLED,
    /// The figures could not be read; a notice says why.
    FAILED
}
