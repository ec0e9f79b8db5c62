package duizhao.exchange.export;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.PeriodText;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.table.Field;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures as a table for people, one row each: what they are of, the printed words, the number in a column of its own,
/// and where they are from. It says enough to be taken in again.
public final class FigureTable {

    /// The columns in their order.
    public static final List<Field> COLUMNS = List.of(Field.DISTRICT, Field.INDICATOR, Field.MEASURE, Field.SLICE,
            Field.DEFINITION, Field.PERIOD, Field.ROLE, Field.WORDS, Field.VALUE, Field.UPPER, Field.UNIT,
            Field.QUALIFIER, Field.FIRMNESS, Field.ESTIMATED, Field.SOURCE, Field.SECTION, Field.NOTE,
            Field.DISTRICT_CODE, Field.INDICATOR_KEY, Field.SOURCE_KEY, Field.START, Field.END, Field.KEY);

    private final Catalogue catalogue;
    private final Messages messages;

    public FigureTable(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /// What stands over the columns.
    public List<String> titles() {
        return COLUMNS.stream().map(field -> messages.text("import.field." + field.key())).toList();
    }

    public List<FigureCell> row(Figure figure) {
        return COLUMNS.stream().map(field -> cell(field, figure)).toList();
    }

    private FigureCell cell(Field field, Figure figure) {
        Quantity quantity = figure.quantity();
        return switch (field) {
            case VALUE -> number(quantity.value());
            case UPPER -> number(quantity.upper());
            case START -> figure.place().isKnown() ? number(BigDecimal.valueOf(figure.place().start())) : FigureCell.BLANK;
            case END -> figure.place().isKnown() ? number(BigDecimal.valueOf(figure.place().end())) : FigureCell.BLANK;
            default -> new FigureCell.Words(text(field, figure, quantity));
        };
    }

    private String text(Field field, Figure figure, Quantity quantity) {
        var series = figure.series();
        return switch (field) {
            case DISTRICT -> {
                var district = catalogue.district(figure.district());
                yield messages.either(district.shortName(), district.english());
            }
            case DISTRICT_CODE -> figure.district();
            case INDICATOR -> {
                var indicator = catalogue.indicator(series.indicator());
                yield messages.either(indicator.name(), indicator.english());
            }
            case INDICATOR_KEY -> series.indicator();
            case MEASURE -> messages.text("term.measure." + series.measure().key());
            // By key: two parts, or two definitions of one indicator, may have one name.
            case SLICE -> catalogue.slice(series.slice()).map(Slice::key).orElse("");
            case DEFINITION -> catalogue.definition(series.indicator(), series.definition()).map(Definition::key)
                    .orElse("");
            // Not 2022-10: a spreadsheet makes a day of it.
            case PERIOD -> figure.period().month() == 0 ? PeriodText.of(figure.period(), messages)
                    : messages.text("export.as-of", figure.period().first(), figure.period().month());
            case ROLE -> messages.text(figure.role() == Role.PLAN ? "term.plan" : "term.outcome");
            case WORDS -> quantity.token();
            case UNIT -> quantity.unit().printed();
            case QUALIFIER -> quantity.qualifier() == Qualifier.BARE ? ""
                    : messages.text("notation.qualifier." + quantity.qualifier().key());
            case FIRMNESS -> quantity.firmness() == Firmness.UNSTATED ? ""
                    : messages.text("notation.firmness." + quantity.firmness().key());
            case ESTIMATED -> quantity.estimated() ? messages.text("notation.estimated") : "";
            case SOURCE -> catalogue.source(figure.source()).title();
            case SOURCE_KEY -> figure.source();
            case SECTION -> figure.place().section();
            case NOTE -> figure.note();
            case KEY -> figure.key();
            case VALUE, UPPER, START, END -> throw new IllegalArgumentException(field + " is a number");
        };
    }

    private static FigureCell number(@Nullable BigDecimal value) {
        return value == null ? FigureCell.BLANK : new FigureCell.Number(value);
    }
}
