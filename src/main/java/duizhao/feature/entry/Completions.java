package duizhao.feature.entry;

import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Units and words that may follow what was typed: `390` may become `390亿元左右`. Each is one that the notation reads.
final class Completions {

    private static final int MOST = 8;
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile(".*[0-9.]$");
    private static final List<String> QUALIFIERS = List.of("", "左右", "以上", "以内");

    private Completions() {
    }

    /// @param units of the series, the most frequent first
    static List<String> of(String typed, Measure measure, List<Unit> units) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        Stream<String> made;
        if (ENDS_IN_NUMBER.matcher(words).matches()) {
            made = measure == Measure.RANK ? Stream.of("第" + words, "前" + words + "名")
                    : units.stream().flatMap(unit -> QUALIFIERS.stream().map(q -> words + unit.printed() + q));
        } else {
            // The unit begun: 390亿 may be 390亿元.
            made = Stream.concat(units.stream().map(Unit::printed).flatMap(unit -> begun(words, unit)),
                    QUALIFIERS.stream().map(q -> words + q));
        }
        return made.distinct().filter(word -> !word.equals(words))
                .filter(word -> Notation.read(word) instanceof Reading.Understood).limit(MOST).toList();
    }

    private static Stream<String> begun(String words, String unit) {
        for (int length = unit.length() - 1; length > 0; length--) {
            if (words.endsWith(unit.substring(0, length))) {
                String whole = words + unit.substring(length);
                return QUALIFIERS.stream().map(q -> whole + q);
            }
        }
        return Stream.empty();
    }
}
