package duizhao.domain.indicator;

import duizhao.domain.Keyed;
import java.util.Optional;

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

        /// Reads `INDICATOR|MEASURE|SLICE`, as [#text] writes it; empty for anything else.
        public static Optional<Row> parse(String text) {
            String[] parts = text.split("\\|", -1);
            return parts.length != 3 ? Optional.empty() : Keyed.find(Measure.class, parts[1])
                    .map(measure -> new Row(parts[0], measure, parts[2]));
        }

        /// The keys of its three parts, for what is kept of a person's choices.
        public String text() {
            return String.join("|", indicator, measure.key(), slice);
        }
    }
}
