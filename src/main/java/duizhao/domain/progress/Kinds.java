package duizhao.domain.progress;

import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Gates;
import java.util.regex.Pattern;

/// Finds what a five-year target asks for, from measure, period and words, in this order:
///
/// - a number left to others, or words without one, ask for nothing that can be computed; except that 逐年增长 asks for
///   growth each year, 与…同步 over the plan is held each year, and 全覆盖, 全面完成 and the like are there at the end or not;
/// - average growth says what it is; 累计 is a sum; 保持, 每年 and 逐年 hold each year;
/// - over the span of the plan a share or a place is held each year, a level is a sum, and a growth or a change is one
///   from before the plan to its end;
/// - at the last year a level, share or place is the end of a path. Anything else of a single year is not said.
final class Kinds {
    private static final Pattern RISE_EACH_YEAR = Pattern.compile("逐年(增长|递增|增加|提高|提升|上升)");
    private static final Pattern EACH_YEAR = Pattern.compile("保持|每年|逐年|历年");
    private static final Pattern SUM = Pattern.compile("累计|合计|五年共");
    private static final Pattern THERE_OR_NOT = Pattern.compile("全面完成|全部完成|全覆盖|全部|基本完成|建成|零突破");

    private Kinds() {
    }

    static TargetKind of(Figure target) {
        Quantity quantity = target.quantity();
        String token = quantity.token();
        boolean span = target.period().isSpan();
        if (Gates.isLeftToOthers(quantity)) {
            return TargetKind.UNSTATED;
        }
        if (SUM.matcher(token).find() && quantity.hasValue()) {
            return TargetKind.CUMULATIVE;
        }
        return switch (quantity.qualifier()) {
            case QUALITATIVE -> risesEachYear(target) ? TargetKind.EACH_YEAR
                    : THERE_OR_NOT.matcher(token).find() ? TargetKind.ONE_OFF : TargetKind.UNSTATED;
            case RELATIVE -> span ? TargetKind.EACH_YEAR : TargetKind.UNSTATED;
            default -> ofNumber(target, span, isKept(quantity));
        };
    }

    /// The same of a plan that was typed in by hand for the span: who types a level there means the one at its end, unless
    /// the words, or the note beside them, say 累计.
    static TargetKind ofTyped(Figure target) {
        TargetKind kind = of(target);
        boolean sum = SUM.matcher(target.quantity().token() + " " + target.note()).find();
        return kind == TargetKind.CUMULATIVE && !sum ? TargetKind.END : kind;
    }

    private static TargetKind ofNumber(Figure target, boolean span, boolean kept) {
        return switch (target.series().measure()) {
            case AVERAGE_GROWTH -> span ? TargetKind.AVERAGE_GROWTH : TargetKind.UNSTATED;
            case SHARE, RANK -> span || kept ? TargetKind.EACH_YEAR : TargetKind.END;
            case LEVEL -> kept ? TargetKind.EACH_YEAR : span ? TargetKind.CUMULATIVE : TargetKind.END;
            case GROWTH -> kept ? TargetKind.EACH_YEAR : span ? TargetKind.END : TargetKind.UNSTATED;
            case CHANGE, MULTIPLE -> span ? TargetKind.END : TargetKind.UNSTATED;
        };
    }

    /// Whether the words ask for a rise each year without saying how much.
    static boolean risesEachYear(Figure target) {
        return !target.quantity().hasValue() && RISE_EACH_YEAR.matcher(target.quantity().token()).find();
    }

    private static boolean isKept(Quantity quantity) {
        return EACH_YEAR.matcher(quantity.wording().before() + quantity.token()).find();
    }
}
