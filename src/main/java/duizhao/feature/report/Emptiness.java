package duizhao.feature.report;

/// Why there are no pages.
enum Emptiness {
    /// There are.
    NONE,
    /// The first answer is not there yet.
    LOADING,
    /// Nobody made a report yet.
    NO_REPORT,
    /// The report has no parts yet.
    NO_PARTS,
    /// A person cancelled the drawing.
    CANCELLED,
    FAILED
}
