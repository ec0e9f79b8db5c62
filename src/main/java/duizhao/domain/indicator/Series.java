package duizhao.domain.indicator;

/// A series 序列: what may be compared with what.
///
/// @param indicator  key of the indicator
/// @param slice      key of the part that is meant (`core`, ...), blank for the whole
/// @param definition key of the definition the document names, blank where it names none
public record Series(String indicator, Measure measure, String slice, String definition) {

    /// The same measure of the same part, whatever its definition: what stands on one row of a table.
    public Row row() {
        return new Row(indicator, measure, slice);
    }

    /// A table's row: a series without its definition.
    public record Row(String indicator, Measure measure, String slice) {
    }
}
