package duizhao.domain.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that carry a qualifier, so that what was printed as 突破500亿元 is printed so again.
///
/// The first constant of each qualifier is the one used where no words are known.
public enum Wording {
    BARE(Qualifier.BARE, "", "", ""),
    KEPT_AT(Qualifier.BARE, "保持在", "", ""),
    /// A place in a ranking: 第4, 第2位.
    ORDINAL(Qualifier.BARE, "第", "", ""),
    /// A fall, whose value is below zero: 下降26.3% is a growth of -26.3%. What qualifies it speaks of its size:
    /// 下降3%以上 is -3% or less.
    FALL(Qualifier.BARE, "下降", "", ""),
    AT_LEAST_SUFFIX(Qualifier.AT_LEAST, "", "", "以上"),
    NOT_BELOW(Qualifier.AT_LEAST, "不低于", "", ""),
    NOT_LESS_THAN(Qualifier.AT_LEAST, "不少于", "", ""),
    REACH(Qualifier.AT_LEAST, "达到", "", ""),
    REACH_AT_LEAST(Qualifier.AT_LEAST, "达到", "", "以上"),
    REACH_SHORT(Qualifier.AT_LEAST, "达", "", ""),
    REACH_SHORT_AT_LEAST(Qualifier.AT_LEAST, "达", "", "以上"),
    NO_FEWER(Qualifier.AT_LEAST, "至少", "", ""),
    KEPT_AT_LEAST(Qualifier.AT_LEAST, "保持在", "", "以上"),
    EXCEED(Qualifier.MORE_THAN, "超", "", ""),
    EXCEED_LONG(Qualifier.MORE_THAN, "超过", "", ""),
    BREAK_THROUGH(Qualifier.MORE_THAN, "突破", "", ""),
    BEYOND(Qualifier.MORE_THAN, "逾", "", ""),
    ABOVE(Qualifier.MORE_THAN, "高于", "", ""),
    ODD(Qualifier.MORE_THAN, "", "余", ""),
    ODD_MANY(Qualifier.MORE_THAN, "", "多", ""),
    /// 余 before the magnitude: 6450余万元.
    ODD_BEFORE_MAGNITUDE(Qualifier.MORE_THAN, "", "余", "", true),
    /// 多 before the magnitude: 30多亿元.
    ODD_MANY_BEFORE_MAGNITUDE(Qualifier.MORE_THAN, "", "多", "", true),
    WITHIN(Qualifier.AT_MOST, "", "", "以内"),
    OR_LESS(Qualifier.AT_MOST, "", "", "以下"),
    HELD_AT(Qualifier.AT_MOST, "控制在", "", ""),
    HELD_WITHIN(Qualifier.AT_MOST, "控制在", "", "以内"),
    HELD_OR_LESS(Qualifier.AT_MOST, "控制在", "", "以下"),
    NOT_ABOVE(Qualifier.AT_MOST, "不高于", "", ""),
    NOT_MORE_THAN(Qualifier.AT_MOST, "不超过", "", ""),
    /// Among the first of a ranking: 前100名.
    AMONG_FIRST(Qualifier.AT_MOST, "前", "", ""),
    BELOW(Qualifier.LESS_THAN, "低于", "", ""),
    SHORT_OF(Qualifier.LESS_THAN, "不满", "", ""),
    NOT_ENOUGH(Qualifier.LESS_THAN, "不足", "", ""),
    NOT_YET(Qualifier.LESS_THAN, "不到", "", ""),
    ABOUT_SUFFIX(Qualifier.ABOUT, "", "", "左右"),
    ABOUT_PREFIX(Qualifier.ABOUT, "约", "", ""),
    ABOUT_PREFIX_LONG(Qualifier.ABOUT, "大约", "", ""),
    ABOUT_UP_DOWN(Qualifier.ABOUT, "", "", "上下"),
    REACH_ABOUT(Qualifier.ABOUT, "达到", "", "左右"),
    REACH_SHORT_ABOUT(Qualifier.ABOUT, "达", "", "左右"),
    HELD_ABOUT(Qualifier.ABOUT, "控制在", "", "左右"),
    KEPT_ABOUT(Qualifier.ABOUT, "保持在", "", "左右"),
    NEAR(Qualifier.NEARLY, "近", "", ""),
    CLOSE_TO(Qualifier.NEARLY, "接近", "", ""),
    RANGE_DASH(Qualifier.RANGE, "", "-", ""),
    RANGE_TO(Qualifier.RANGE, "", "至", ""),
    RANGE_DASH_BETWEEN(Qualifier.RANGE, "", "-", "之间"),
    RANGE_TO_BETWEEN(Qualifier.RANGE, "", "至", "之间"),
    RELATIVE(Qualifier.RELATIVE, "", "", ""),
    QUALITATIVE(Qualifier.QUALITATIVE, "", "", ""),
    FALL_AT_LEAST(Qualifier.AT_LEAST, "下降", "", "以上"),
    FALL_MORE_THAN(Qualifier.MORE_THAN, "下降超", "", ""),
    FALL_WITHIN(Qualifier.AT_MOST, "下降", "", "以内"),
    FALL_ABOUT(Qualifier.ABOUT, "下降", "", "左右"),
    FALL_ABOUT_PREFIX(Qualifier.ABOUT, "下降约", "", ""),
    FALL_NEAR(Qualifier.NEARLY, "下降近", "", ""),
    /// A rise from what was: 提高3个百分点.
    RISE(Qualifier.BARE, "提高", "", ""),
    RISE_AT_LEAST(Qualifier.AT_LEAST, "提高", "", "以上"),
    RISE_MORE_THAN(Qualifier.MORE_THAN, "提高超", "", ""),
    RISE_WITHIN(Qualifier.AT_MOST, "提高", "", "以内"),
    RISE_ABOUT(Qualifier.ABOUT, "提高", "", "左右"),
    RISE_ABOUT_PREFIX(Qualifier.ABOUT, "提高约", "", ""),
    RISE_NEAR(Qualifier.NEARLY, "提高近", "", ""),
    /// Twice what was, 翻一番, or four times, 翻两番: its value is the number of doublings.
    DOUBLE(Qualifier.BARE, "翻", "", ""),
    DOUBLE_AT_LEAST(Qualifier.AT_LEAST, "翻", "", "以上"),
    DOUBLE_ABOUT(Qualifier.ABOUT, "翻", "", "左右");

    private static final Map<Qualifier, Wording> FIRST = Stream.of(values())
            .collect(Collectors.toMap(Wording::qualifier, Function.identity(), (first, _) -> first));
    private static final Map<Words, Wording> BY_WORDS = Stream.of(values()).collect(Collectors.toMap(
            one -> new Words(one.before, one.within, one.beforeMagnitude, one.after), Function.identity(),
            (first, _) -> first));

    private record Words(String before, String within, boolean beforeMagnitude, String after) {
    }

    private final Qualifier qualifier;
    private final String before;
    private final String within;
    private final String after;
    private final boolean beforeMagnitude;
    private final Step step;

    Wording(Qualifier qualifier, String before, String within, String after) {
        this(qualifier, before, within, after, false);
    }

    Wording(Qualifier qualifier, String before, String within, String after, boolean beforeMagnitude) {
        this.qualifier = qualifier;
        this.before = before;
        this.within = within;
        this.after = after;
        this.beforeMagnitude = beforeMagnitude;
        this.step = Step.opening(before);
    }

    /// The wording used for `qualifier` where the printed words are not known.
    public static Wording of(Qualifier qualifier) {
        return FIRST.get(qualifier);
    }

    /// The wording made of exactly these words, empty where they do not go together.
    ///
    /// @param beforeMagnitude whether `within` stands before the magnitude
    static Optional<Wording> ofWords(String before, String within, boolean beforeMagnitude, String after) {
        return Optional.ofNullable(BY_WORDS.get(new Words(before, within, beforeMagnitude, after)));
    }

    public Qualifier qualifier() {
        return qualifier;
    }

    /// Which way the number leads from another one, where it does.
    public Step step() {
        return step;
    }

    /// The words before the number.
    public String before() {
        return before;
    }

    /// The word between number and base unit (1.4万余户), or between the ends of a range.
    public String within() {
        return within;
    }

    /// Whether the word between number and base unit stands before the magnitude (6450余万元) and not after it.
    public boolean beforeMagnitude() {
        return beforeMagnitude;
    }

    /// The words after the unit.
    public String after() {
        return after;
    }
}
