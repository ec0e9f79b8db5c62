package duizhao.domain.quantity;

import java.math.BigDecimal;
import java.util.List;

/// Which way a number leads from another one, the baseline 基数: 提高3个百分点, 下降3%, 翻一番.
public enum Step {
    NONE,
    /// The number is added.
    RISE("提高", "提升", "上升", "增加"),
    /// The number, which is below zero, is added.
    FALL("下降", "降低", "减少", "压减"),
    /// The baseline is doubled so many times.
    DOUBLE("翻");

    /// The most doublings that are read: more than any plan has.
    private static final BigDecimal MOST_DOUBLINGS = BigDecimal.valueOf(9);

    private final List<String> verbs;

    Step(String... verbs) {
        this.verbs = List.of(verbs);
    }

    /// The step whose first verb opens `words`.
    static Step opening(String words) {
        for (Step step : values()) {
            if (!step.verbs.isEmpty() && words.startsWith(step.verb())) {
                return step;
            }
        }
        return NONE;
    }

    /// The verb used where no words are known.
    String verb() {
        return verbs.getFirst();
    }

    /// All verbs that are read alike.
    List<String> verbs() {
        return verbs;
    }

    /// Whether `token` has one of its verbs.
    boolean isIn(String token) {
        return verbs.stream().anyMatch(token::contains);
    }

    static boolean isCountedInDoublings(Unit unit) {
        return unit.base().equals("番");
    }

    /// Whether it is a whole number of doublings; 翻1.5番 is no exact number.
    static boolean isDoublings(BigDecimal value, Unit unit) {
        return isCountedInDoublings(unit) && unit.magnitude() == Magnitude.ONE && value.scale() == 0
                && value.signum() > 0 && value.compareTo(MOST_DOUBLINGS) <= 0;
    }
}
