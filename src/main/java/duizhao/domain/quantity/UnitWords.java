package duizhao.domain.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which words may be a unit, and where a magnitude ends and a unit begins.
///
/// A unit must never swallow a word that qualifies the number, so a word that is not listed is taken as a unit only
/// if it is a short Chinese word without any sign such words are made of.
final class UnitWords {

    private static final int LONGEST_COUNTED = 4;
    private static final int LONGEST = 8;

    /// Units that measure. A longer word that begins with one is not a unit: 元产值 is 元 and a noun.
    private static final Set<String> MEASURES = Set.of(
            "%", "‰", "个百分点", "元", "美元", "欧元", "港元", "日元", "英镑", "人民币",
            "平方米", "平米", "平方公里", "公顷", "亩", "公里", "里", "米", "千米", "海里", "立方米",
            "吨", "公斤", "千克", "克", "毫克", "微克", "升", "毫升", "吨标准煤", "标准煤",
            "千瓦时", "千瓦", "瓦", "千伏", "千伏安", "度", "分贝", "摄氏度",
            "小时", "分钟", "秒", "天", "年", "个月", "周", "季度", "个工作日", "工作日", "周岁", "岁", "分",
            "m", "m²", "㎡", "km", "km²", "kg", "t", "kW", "kWh", "MW", "GW", "TEU");

    /// Units that count. The rule for short words admits them too; but 零 is read before a listed unit only.
    private static final Set<String> COUNTS = Set.of(
            "家", "户", "个", "栋", "条", "所", "场", "张", "台", "处", "件", "项", "起", "例", "人", "名", "位", "次",
            "人次", "户次", "车次", "场次", "件次", "宗", "座", "套", "辆", "支", "只", "头", "株", "类", "批", "标准箱",
            "倍", "番");

    /// Counters of pieces, of which a document takes now one and now another: 112家 and 142户 of the same enterprises.
    private static final Set<String> PIECES = Set.of("家", "户", "个", "栋", "条", "所", "场", "张", "台", "处", "件", "项", "起", "例",
            "宗", "座", "套", "辆", "支", "只", "株", "类", "批");

    private static final List<Set<String>> SAME = List.of(PIECES, Set.of("人", "名", "位"), Set.of("平方米", "平米", "㎡", "m²"),
            Set.of("公里", "千米", "km"), Set.of("米", "m"), Set.of("吨", "t"), Set.of("元", "人民币"));

    /// What looks like a unit and is part of a date or of a name.
    private static final Set<String> CALENDAR = Set.of("月", "日", "号", "点", "时", "年度", "年代", "月份", "年底", "年末");

    /// Signs of the words around a number, of numerals and of verbs.
    private static final Set<String> NO_PART_OF_A_UNIT = Set.of(
            "以", "上", "下", "内", "外", "左", "右", "前", "后", "间", "余", "多", "来", "几", "数", "半", "整", "许",
            "超", "突", "破", "逾", "近", "约", "于", "不", "未", "无", "没", "非", "满", "足", "够", "少", "达", "到", "至",
            "力争", "确保", "争取", "预", "计划", "目标", "控制", "保持", "增", "减", "升", "降", "涨", "跌", "落", "翻", "番",
            "提高", "扩大", "同", "环比", "持平", "和", "或", "及", "与", "并", "的", "了", "是", "为", "比", "占", "较",
            "第", "点", "高", "低", "大", "小", "分之", "百分");

    private static final String NUMERALS = "〇零一二三四五六七八九十两廿卅壹贰叁肆伍陆柒捌玖拾佰仟萬億兆百千万亿";

    /// Units whose first sign is a magnitude's, but which are one word: 万千瓦时 has the magnitude 万.
    private static final Set<String> WHOLE = Set.of("千瓦时", "千瓦", "千克", "千米", "千伏", "千伏安");

    /// Longest word first, so that 百万 is not read as 百.
    private static final List<Magnitude> LONGEST_FIRST = Stream.of(Magnitude.values())
            .filter(m -> m != Magnitude.ONE)
            .sorted(Comparator.comparingInt((Magnitude m) -> m.word().length()).reversed())
            .toList();

    private UnitWords() { }

    /// The magnitude at the beginning of a printed unit.
    static Magnitude magnitudeOf(String printed) {
        if (!WHOLE.contains(printed) && !printed.startsWith("百分")) {
            for (Magnitude magnitude : LONGEST_FIRST) {
                if (printed.startsWith(magnitude.word())) {
                    return magnitude;
                }
            }
        }
        return Magnitude.ONE;
    }

    /// Whether two base units are the same under two names.
    static boolean isSame(String one, String other) {
        return SAME.stream().anyMatch(names -> names.contains(one) && names.contains(other));
    }

    static boolean beginsWithMagnitude(String base) {
        return magnitudeOf(base) != Magnitude.ONE;
    }

    static boolean isCalendar(String base) {
        return CALENDAR.contains(base);
    }

    /// Whether `base`, without a magnitude, is a listed unit.
    static boolean isListed(String base) {
        return MEASURES.contains(base) || COUNTS.contains(base);
    }

    /// Whether `base` counts what has no half: 2.5倍 can be, 2.5家 cannot.
    static boolean isCount(String base) {
        return COUNTS.contains(base) && !base.equals("倍") && !base.equals("番");
    }

    /// Whether `base`, without a magnitude, may be a unit; two of them may stand around a slash (平米/人).
    static boolean isUnit(String base) {
        int slash = base.indexOf('/');
        if (slash < 0) {
            return isSingle(base);
        }
        return base.length() <= LONGEST && isSingle(base.substring(0, slash)) && isSingle(base.substring(slash + 1));
    }

    private static boolean isSingle(String base) {
        return isListed(base) || isShortWord(base) && !isCalendar(base);
    }

    private static boolean isShortWord(String base) {
        return !base.isEmpty() && base.codePointCount(0, base.length()) <= LONGEST_COUNTED
                && base.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                        && Character.isLetter(c) && NUMERALS.indexOf(c) < 0)
                && NO_PART_OF_A_UNIT.stream().noneMatch(base::contains)
                && MEASURES.stream().noneMatch(base::startsWith);
    }
}
