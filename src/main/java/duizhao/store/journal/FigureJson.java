package duizhao.store.journal;

import duizhao.domain.Keyed;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Figures in the log. Decimals are texts there, so that they keep their digits.
final class FigureJson {

    private FigureJson() {
    }

    static Members write(Figure figure) {
        var series = figure.series();
        var quantity = figure.quantity();
        var members = new Members().put("key", figure.key()).put("district", figure.district())
                .put("indicator", series.indicator()).put("measure", series.measure().key())
                .put("slice", series.slice()).put("definition", series.definition())
                .put("period", figure.period().text()).put("role", figure.role().key())
                .put("value", quantity.value()).put("upper", quantity.upper()).put("wording", quantity.wording().name())
                .put("unit", quantity.unit().printed()).put("firmness", quantity.firmness().key())
                .put("estimated", quantity.estimated()).put("token", quantity.token()).put("source", figure.source());
        return PlaceJson.write(members, figure.place()).put("note", figure.note());
    }

    static Figure read(Members members) {
        var series = new Series(members.text("indicator"), constant(Measure.class, members.text("measure")),
                members.text("slice"), members.text("definition"));
        var quantity = new Quantity(decimal(members.textOrNull("value")), decimal(members.textOrNull("upper")),
                Wording.valueOf(members.text("wording")), Unit.of(members.text("unit")),
                constant(Firmness.class, members.text("firmness")), members.isTrue("estimated"),
                members.text("token"));
        return new Figure(members.text("key"), members.text("district"), series,
                Period.parse(members.text("period")).orElseThrow(), constant(Role.class, members.text("role")),
                quantity, members.text("source"), PlaceJson.read(members), members.text("note"));
    }

    static <E extends Enum<E> & Keyed> E constant(Class<E> type, String key) {
        return Keyed.find(type, key).orElseThrow(
                () -> new IllegalStateException("no " + type.getSimpleName() + " " + key));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
