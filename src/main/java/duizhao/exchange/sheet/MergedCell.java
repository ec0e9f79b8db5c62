package duizhao.exchange.sheet;

/// Cells of a sheet that a person has merged into one, as the column sees it in which it begins.
///
/// @param top    the number of its first row
/// @param bottom the number of its last row
/// @param right  the number of its last column, the first being 0
/// @param text   what it shows
public record MergedCell(long top, long bottom, int right, String text) {

    /// Whether it goes over several rows.
    public boolean isTall() {
        return bottom > top;
    }
}
