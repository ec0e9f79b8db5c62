package duizhao.exchange.table;

import duizhao.domain.figure.MeasureUnits;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.exchange.plan.Where;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a quantity of a cell and what stands beside it: unit, 预计, 力度.
///
/// The words are read by the notation, as everywhere. A number without a unit takes that of its column or row; one that
/// nobody names is refused, for 390 may be 亿元 or 万元.
final class QuantityCells {

    /// What people put where there is no number: missing is not zero.
    private static final Set<String> MISSING = Set.of("-", "--", "—", "——", "–", "/", "\\", "…", "……", "...", "*", "无", "暂无", "未公布",
            "缺", "缺失", "n/a", "na", "nan", "null", "none", "#n/a", ".");

    /// What a spreadsheet shows where a formula came to nothing.
    private static final Pattern ERROR = Pattern.compile("#(REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)");

    private QuantityCells() {
    }

    static boolean isMissing(String text) {
        return text.isEmpty() || MISSING.contains(text.toLowerCase(Locale.ROOT));
    }

    /// @param text     of the cell
    /// @param where    it stands
    /// @param printed  whether the cell holds printed words, which say all there is; a bare number has no unit then
    /// @param unit     that of the column, the row or the table; blank where none is named
    /// @param usual    the unit taken where none is named; blank for none
    static Quantity read(String text, Where where, boolean printed, String unit, String usual, RowFields row)
            throws Refused {
        if (ERROR.matcher(text).matches()) {
            throw new Refused(where, "import.cell.error", text);
        }
        Quantity quantity = switch (Notation.read(text)) {
            case Reading.Understood(Quantity read) -> read;
            case Reading.Refused(String reason, String detail) -> beyond(text, where, printed, row, reason, detail);
        };
        quantity = printed ? fallen(quantity, row) : withUnit(quantity, where, unit, usual);
        return quantity.governed(firmness(row), estimated(row));
    }

    /// Words without a number may be beyond the notation, where the table says that they are such.
    private static Quantity beyond(String text, Where where, boolean printed, RowFields row, String reason,
                                   String detail) throws Refused {
        var qualifier = qualifier(row.text(Field.QUALIFIER));
        boolean wordsOnly = qualifier == Qualifier.RELATIVE || qualifier == Qualifier.QUALITATIVE;
        if (printed && wordsOnly && !row.has(Field.VALUE)) {
            return new Quantity(null, null, Wording.of(qualifier), Unit.of(row.text(Field.UNIT)), Firmness.UNSTATED, false,
                    text);
        }
        throw new Refused(where, reason, detail);
    }

    private static @Nullable Qualifier qualifier(String text) {
        String plain = Header.plain(text);
        return Arrays.stream(Qualifier.values()).filter(q -> q.key().equals(plain)
                || QUALIFIERS.get(q.ordinal()).contains(plain)).findFirst().orElse(null);
    }

    /// As our own exports write them; the notation tells all others by the words themselves.
    private static final List<Set<String>> QUALIFIERS = Arrays.stream(Qualifier.values()).map(q -> switch (q) {
        case RELATIVE -> Set.of("相对表述", "relative");
        case QUALITATIVE -> Set.of("定性表述", "in words", "qualitative");
        default -> Set.<String>of();
    }).toList();

    /// 下降 may stand before the printed words: the value beside them is below zero then.
    private static Quantity fallen(Quantity quantity, RowFields row) {
        String value = row.text(Field.VALUE).replace(",", "");
        boolean below = value.startsWith("-") && quantity.wording() == Wording.BARE && quantity.hasValue()
                && quantity.value().signum() > 0;
        return below && number(value) != null && quantity.value().negate().compareTo(number(value)) == 0
                ? quantity.fallen() : quantity;
    }

    private static Quantity withUnit(Quantity quantity, Where where, String unit, String usual) throws Refused {
        if (!quantity.hasValue()) {
            return quantity;
        }
        Unit stated = quantity.unit();
        Unit named = Unit.of(unit);
        if (!stated.equals(Unit.NONE)) {
            if (!unit.isEmpty() && !stated.equals(named) && !stated.isConvertibleTo(named)) {
                throw new Refused(where, "import.refused.unit-contradicts", quantity.token(), unit);
            }
            return quantity;
        }
        Unit taken = !unit.isEmpty() ? named : Unit.of(usual);
        if (taken.equals(Unit.NONE)) {
            return quantity;
        }
        var with = new Quantity(quantity.value(), quantity.upper(), quantity.wording(), taken, quantity.firmness(),
                quantity.estimated(), quantity.token());
        String after = quantity.wording().after();
        String token = quantity.token().endsWith(after) ? quantity.token().substring(0,
                quantity.token().length() - after.length()) + taken.printed() + after : Notation.print(with);
        // What is stored must be read again as what it is.
        return switch (Notation.read(token)) {
            case Reading.Understood(Quantity again) when again.unit().equals(taken)
                    && again.value().compareTo(with.value()) == 0 -> again;
            case Reading.Understood(Quantity _) -> throw new Refused(where, "import.refused.unit", taken.printed());
            case Reading.Refused(String reason, String detail) -> throw new Refused(where, reason, detail);
        };
    }

    /// Refuses a number that cannot be of the measure, or that lacks its unit.
    static void check(Quantity quantity, Measure measure, Indicator indicator, Where where, boolean printed)
            throws Refused {
        boolean needsUnit = !printed && quantity.hasValue() && quantity.unit().equals(Unit.NONE)
                && measure != Measure.RANK && !(measure == Measure.LEVEL && indicator.unit().isEmpty());
        if (needsUnit) {
            throw new Refused(where, "import.refused.no-unit", quantity.token(),
                    measure == Measure.LEVEL || measure == Measure.CHANGE ? indicator.unit() : "%");
        }
        if (!MeasureUnits.fit(measure, quantity)) {
            throw new Refused(where, "import.refused.measure-unit", quantity.token());
        }
    }

    private static boolean estimated(RowFields row) throws Refused {
        String text = Header.plain(row.text(Field.ESTIMATED));
        return switch (text) {
            case "", "否", "no", "false", "0" -> false;
            case "是", "预计", "估计", "estimate", "estimated", "yes", "true", "1", "√", "y" -> true;
            default -> throw new Refused(row.where(Field.ESTIMATED), "import.refused.estimated", text);
        };
    }

    private static Firmness firmness(RowFields row) throws Refused {
        String text = Header.plain(row.text(Field.FIRMNESS));
        return switch (text) {
            case "" -> Firmness.UNSTATED;
            case "力争", "soft", "striving" -> Firmness.SOFT;
            case "确保", "firm", "ensured" -> Firmness.FIRM;
            default -> throw new Refused(row.where(Field.FIRMNESS), "import.refused.firmness", text);
        };
    }

    private static @Nullable BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
