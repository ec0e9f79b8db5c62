package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure as a row of its table.
final class FigureRow {

    static final List<String> COLUMNS = List.of("district", "period", "indicator", "measure", "slice", "role",
            "source", "definition", "seq", "key", "value", "upper", "wording", "unit", "firmness",
            "estimated", "token", "section", "first", "past", "note");

    private FigureRow() {
    }

    /// One value for each column.
    ///
    /// @param seq tells prints of one figure in one document apart
    static Object[] of(Figure figure, FigureKey key, int seq, Numbers numbers, Words words) {
        var quantity = figure.quantity();
        var place = figure.place();
        return new Object[] {key.district(), key.period(), key.indicator(), key.measure(), key.slice(), key.role(),
                key.source(), key.definition(), seq, figure.key(), text(quantity.value()), text(quantity.upper()),
                words.wordings().number(quantity.wording()), numbers.unit(quantity.unit()),
                words.firmness().number(quantity.firmness()), quantity.estimated(), quantity.token(), place.section(),
                place.start(), place.end(), figure.note()};
    }

    /// Exact, its scale too: `new BigDecimal(x.toString())` equals `x`.
    private static @Nullable String text(@Nullable BigDecimal decimal) {
        return decimal == null ? null : decimal.toString();
    }
}
