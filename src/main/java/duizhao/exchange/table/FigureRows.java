package duizhao.exchange.table;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import duizhao.domain.source.Place;
import duizhao.exchange.plan.FigurePlanner;
import duizhao.exchange.plan.Incoming;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Where;
import duizhao.exchange.sheet.SheetRow;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes figures of the rows of a table, as its mapping says. A row or cell that cannot be taken is refused with its
/// place and the reason, and the others go on.
final class FigureRows {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,9}");

    private final Mapping mapping;
    private final Names names;
    private final FigurePlanner planner;
    private final RowSources sources;
    private final RowIndicators indicators;
    private final @Nullable Additions additions;
    private long skipped;
    private @Nullable Item last;

    /// @param file    its name
    /// @param adds    whether districts, indicators and definitions that nobody knows are added
    /// @param planner takes the figures and the refusals
    FigureRows(Mapping mapping, Names names, String file, boolean adds, FigurePlanner planner) {
        this.mapping = mapping;
        this.names = names;
        this.additions = adds ? new Additions(names, planner) : null;
        this.planner = planner;
        this.indicators = new RowIndicators(names, mapping, additions);
        this.sources = new RowSources(names, mapping, file, planner);
    }

    /// Rows that hold no number at all: headings, totals to be filled in.
    long skipped() {
        return skipped;
    }

    void take(SheetRow row) {
        var fields = new RowFields(mapping, row);
        if (fields.isHeading()) {
            return;
        }
        boolean any = false;
        int words = mapping.column(Field.WORDS);
        int value = mapping.column(Field.VALUE);
        int own = words >= 0 && (!fields.cell(words).isEmpty() || value < 0) ? words : value;
        if (own >= 0) {
            any = cell(fields, own, Coordinates.NONE, own == words);
        }
        for (int column : mapping.figureColumns()) {
            any |= cell(fields, column, ((ColumnUse.Figures) mapping.columns().get(column)).coordinates(), false);
        }
        if (!any) {
            skipped++;
        }
    }

    /// @return whether there is anything in the cell
    private boolean cell(RowFields row, int column, Coordinates coordinates, boolean printed) {
        String text = row.cell(column);
        try {
            String trouble = row.trouble(column);
            if (trouble != null) {
                throw new Refused(row.where(column), trouble);
            }
            if (QuantityCells.isMissing(text)) {
                return false;
            }
            if (isOfSeveral(row, column, coordinates)) {
                throw new Refused(row.where(column), "import.cell.merged");
            }
            planner.add(incoming(row, column, text, coordinates, printed));
        } catch (Refused e) {
            var refused = Item.refused(e.where(), e.refusal());
            // What is wrong with the row as a whole is said once, however many figures it holds.
            if (!refused.equals(last)) {
                planner.add(refused);
                last = refused;
            }
        }
        return true;
    }

    /// Whether a number is merged over several rows, or over columns of other figures: nobody but a person knows whose it is.
    private boolean isOfSeveral(RowFields row, int column, Coordinates coordinates) {
        var merged = row.merged(column);
        return merged != null && (merged.isTall() || mapping.columns()
                .subList(column + 1, Math.clamp(merged.right() + 1, column + 1, mapping.columns().size())).stream()
                .anyMatch(use -> use instanceof ColumnUse.Figures figures && !figures.coordinates().equals(coordinates)));
    }

    private Incoming incoming(RowFields row, int column, String text, Coordinates coordinates, boolean printed)
            throws Refused {
        Where where = row.where(column);
        var named = indicators.of(row, coordinates, text);
        Indicator indicator = named.indicator();
        String unit = HeaderReader.plainUnit(first(row.text(Field.UNIT), coordinates.unit(), named.unit()));
        Measure stated = indicators.measure(row, coordinates, named.measure());
        String whole = HeaderReader.plainUnit(mapping.defaults().unit());
        if (unit.isEmpty() && !whole.isEmpty() && !printed) {
            unit = fitting(whole, stated, indicator, text, where);
        }
        String usual = mapping.usualUnit() ? usual(stated, indicator) : "";
        Quantity quantity = QuantityCells.read(text, where, printed, unit, usual, row);
        Measure measure = stated != null ? stated : measured(quantity, indicator);
        QuantityCells.check(quantity, measure, indicator, where, printed);
        boolean sourceStated = row.has(Field.SOURCE_KEY) || row.has(Field.SOURCE);
        var series = new Series(indicator.key(), measure, slice(row), definition(row, indicator));
        boolean complete = row.has(Field.KEY);
        var figure = new Figure(complete ? row.text(Field.KEY) : "import-" + UUID.randomUUID(),
                district(row, coordinates), series, period(row, coordinates), role(row, coordinates), quantity,
                source(row), place(row), row.text(Field.NOTE));
        return new Incoming(figure, where, complete, sourceStated);
    }

    /// The unit of the whole table holds for amounts of its kind: in a table of 亿元, growth is in percent all the same,
    /// and what is counted in 万美元 is not to be taken for 亿元.
    private String fitting(String unit, @Nullable Measure stated, Indicator indicator, String text, Where where)
            throws Refused {
        Unit named = Unit.of(unit);
        if (stated == Measure.GROWTH || stated == Measure.AVERAGE_GROWTH || stated == Measure.SHARE) {
            return named.isRate() ? unit : "%";
        }
        if (stated == Measure.RANK || stated == Measure.MULTIPLE) {
            return "";
        }
        Unit usual = Unit.of(indicator.unit());
        boolean own = Notation.read(text) instanceof Reading.Understood(Quantity q) && !q.unit().equals(Unit.NONE);
        if (!own && !usual.equals(Unit.NONE) && !named.isConvertibleTo(usual)) {
            throw new Refused(where, "import.refused.default-unit", text, unit, indicator.unit());
        }
        return own ? "" : unit;
    }

    private static String usual(@Nullable Measure measure, Indicator indicator) {
        return measure == Measure.GROWTH || measure == Measure.AVERAGE_GROWTH || measure == Measure.SHARE ? "%"
                : measure == Measure.RANK || measure == Measure.MULTIPLE ? "" : indicator.unit();
    }

    /// A percentage of something that is counted or paid in money is its growth; everything else its level.
    private static Measure measured(Quantity quantity, Indicator indicator) {
        var usual = Unit.of(indicator.unit());
        if (!quantity.unit().isPercent()) {
            return Measure.LEVEL;
        }
        return usual.isRate() ? Measure.SHARE : Measure.GROWTH;
    }

    private String district(RowFields row, Coordinates coordinates) throws Refused {
        for (Field field : new Field[] {Field.DISTRICT_CODE, Field.DISTRICT}) {
            String text = row.text(field);
            if (!text.isEmpty()) {
                var known = names.district(text);
                if (known.isEmpty() && additions != null) {
                    return additions.district(row.text(Field.DISTRICT_CODE), row.text(Field.DISTRICT), row.where(field))
                            .code();
                }
                return known.map(District::code).orElseThrow(() -> new Refused(row.where(field),
                        "import.refused.district", text, names.nearestDistricts(text)));
            }
        }
        String given = coordinates.or(mapping.defaults()).district();
        if (given == null) {
            throw new Refused(row.where(Field.DISTRICT), "import.refused.district-missing");
        }
        return given;
    }

    private Period period(RowFields row, Coordinates coordinates) throws Refused {
        String text = row.text(Field.PERIOD);
        if (!text.isEmpty()) {
            return Periods.read(text).orElseThrow(() ->
                    new Refused(row.where(Field.PERIOD), "import.refused.period", text));
        }
        Period given = coordinates.or(mapping.defaults()).period();
        if (given == null) {
            throw new Refused(row.where(Field.PERIOD), "import.refused.period-missing");
        }
        return given;
    }

    private Role role(RowFields row, Coordinates coordinates) throws Refused {
        String text = row.text(Field.ROLE);
        if (!text.isEmpty()) {
            return Words.wholeRole(text).orElseThrow(() -> new Refused(row.where(Field.ROLE), "import.refused.role", text));
        }
        Role given = coordinates.or(mapping.defaults()).role();
        if (given == null) {
            throw new Refused(row.where(Field.ROLE), "import.refused.role-missing");
        }
        return given;
    }

    private String slice(RowFields row) throws Refused {
        String text = row.text(Field.SLICE);
        return text.isEmpty() ? "" : names.slice(text).map(slice -> slice.key()).orElseThrow(() ->
                new Refused(row.where(Field.SLICE), "import.refused.slice", text));
    }

    private String definition(RowFields row, Indicator indicator) throws Refused {
        String text = row.text(Field.DEFINITION);
        if (text.isEmpty()) {
            return "";
        }
        var known = names.definition(indicator.key(), text);
        if (known.isEmpty() && additions != null) {
            return additions.definition(indicator.key(), text, row.where(Field.DEFINITION)).key();
        }
        return known.map(Definition::key).orElseThrow(() ->
                new Refused(row.where(Field.DEFINITION), "import.refused.definition", text));
    }

    private String source(RowFields row) {
        String key = row.text(Field.SOURCE_KEY);
        String title = row.text(Field.SOURCE);
        return key.isEmpty() && title.isEmpty() ? sources.ofFile() : sources.named(key, title);
    }

    private static Place place(RowFields row) throws Refused {
        String start = row.text(Field.START);
        String end = row.text(Field.END);
        if (start.isEmpty() && end.isEmpty()) {
            return new Place(row.text(Field.SECTION), -1, -1);
        }
        if (!POSITION.matcher(start).matches() || !POSITION.matcher(end).matches()
                || Integer.parseInt(end) <= Integer.parseInt(start)) {
            throw new Refused(row.where(Field.START), "import.refused.place", start, end);
        }
        return new Place(row.text(Field.SECTION), Integer.parseInt(start), Integer.parseInt(end));
    }

    /// The first that is not blank; blank where all are.
    static String first(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
