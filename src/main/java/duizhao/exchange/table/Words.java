package duizhao.exchange.table;

import duizhao.domain.Keyed;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words for plan and outcome and for what is measured, as they stand in headers and cells.
final class Words {

    private static final List<String> PLAN = List.of("计划", "目标", "预期", "任务", "plan", "target");
    private static final List<String> OUTCOME = List.of("完成", "实际", "实绩", "执行", "实现", "outcome", "actual", "result",
            "achieved");
    /// Longest first: 年均增速 is not 增速.
    private static final Map<String, Measure> MEASURES = measures();

    private Words() {
    }

    /// A word found in a text.
    ///
    /// @param rest the text without it
    record Found<T>(T meaning, String rest) {
    }

    /// Empty where the text has no word for either, or for both.
    static Optional<Found<Role>> role(String text) {
        var plan = PLAN.stream().filter(text::contains).findFirst();
        var outcome = OUTCOME.stream().filter(text::contains).findFirst();
        if (plan.isPresent() == outcome.isPresent()) {
            return Optional.empty();
        }
        String word = plan.or(() -> outcome).orElseThrow();
        return Optional.of(new Found<>(plan.isPresent() ? Role.PLAN : Role.OUTCOME, text.replaceFirst(word, "")));
    }

    static Optional<Found<Measure>> measure(String text) {
        return MEASURES.entrySet().stream().filter(entry -> text.contains(entry.getKey())).findFirst()
                .map(entry -> new Found<>(entry.getValue(), text.replaceFirst(entry.getKey(), "")));
    }

    /// The whole text names a measure, or is the key of one.
    static Optional<Measure> wholeMeasure(String text) {
        String plain = Header.plain(text);
        return Keyed.find(Measure.class, plain).or(() -> Optional.ofNullable(MEASURES.get(plain)));
    }

    /// The whole text says plan or outcome.
    static Optional<Role> wholeRole(String text) {
        String plain = Header.plain(text);
        return Keyed.find(Role.class, plain).or(() -> role(plain).map(Found::meaning));
    }

    private static Map<String, Measure> measures() {
        var words = new LinkedHashMap<String, Measure>();
        List.of("年均增速", "年均增长率", "年均增长", "年均增幅", "average growth").forEach(w -> words.put(w, Measure.AVERAGE_GROWTH));
        List.of("同比增长率", "同比增长", "同比增速", "比上年增长", "比上年增减", "增长率", "增长速度", "增速", "增幅", "增长", "同比", "growth")
                .forEach(w -> words.put(w, Measure.GROWTH));
        List.of("占比", "比重", "share").forEach(w -> words.put(w, Measure.SHARE));
        List.of("位次", "排名", "排位", "rank").forEach(w -> words.put(w, Measure.RANK));
        List.of("变动", "change").forEach(w -> words.put(w, Measure.CHANGE));
        List.of("倍数", "multiple").forEach(w -> words.put(w, Measure.MULTIPLE));
        List.of("绝对额", "绝对值", "总量", "绝对数", "level").forEach(w -> words.put(w, Measure.LEVEL));
        return words;
    }
}
