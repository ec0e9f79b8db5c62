package duizhao.feature.sources;

import duizhao.domain.period.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/// Periods as a person types them: 2022, 2022年, 2021-2025, 2021/2025, 2022年10月.
final class PeriodWords {

    private static final Pattern SPAN = Pattern.compile("(\\d{4})年?\\s*(?:[-—–~～/至到]|——)\\s*(\\d{4})年?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[年-](\\d{1,2})月?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");

    private PeriodWords() {
    }

    static Optional<Period> read(String words) {
        String text = words.strip();
        var span = SPAN.matcher(text);
        if (span.matches()) {
            return Period.parse(span.group(1) + "/" + span.group(2)).filter(Period::isSpan);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return Period.parse("%s-%2s".formatted(month.group(1), month.group(2)).replace(' ', '0'));
        }
        var year = YEAR.matcher(text);
        return year.matches() ? Period.parse(year.group(1)) : Optional.empty();
    }

    /// As [#read] reads it, the way it is typed.
    static String of(Period period) {
        return period.isSpan() ? period.first() + "-" + period.last() : period.text();
    }
}
