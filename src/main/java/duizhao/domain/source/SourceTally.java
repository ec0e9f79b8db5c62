package duizhao.domain.source;

/// How much of a source is held.
///
/// @param figures     prints filed as figures
/// @param setAside    numbers set aside
/// @param hasDocument whether its document is attached
public record SourceTally(int figures, int setAside, boolean hasDocument) {

    public static final SourceTally NOTHING = new SourceTally(0, 0, false);
}
