package duizhao.domain.period;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What a period that a person wrote was understood as: `2026-2030`, `2027`, `2027-06`, also with 年 and 月, with any
/// usual dash, in full-width digits.
public sealed interface PeriodReading {

    /// Plans are of five years; an outline 远景 may look further. In years.
    int LONGEST = 20;
    /// The first year of figures in the official statistics.
    int EARLIEST = 1949;
    int LATEST = 2099;

    /// It was understood.
    record Read(Period period) implements PeriodReading {
    }

    /// It was not.
    record Refused(Reason reason) implements PeriodReading {
    }

    /// Why a period is refused.
    enum Reason {
        /// Neither a year nor a span nor a month.
        UNREADABLE,
        /// The first year comes after the last one.
        REVERSED,
        /// More than [#LONGEST] years.
        TOO_LONG,
        /// Before [#EARLIEST] or after [#LATEST].
        OUT_OF_RANGE
    }

    /// Reads what a person wrote.
    static PeriodReading of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
        var span = Forms.SPAN.matcher(plain);
        if (span.matches()) {
            return span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
        }
        var month = Forms.MONTH.matcher(plain);
        if (month.matches()) {
            int of = Integer.parseInt(month.group(2));
            return of < 1 || of > 12 ? new Refused(Reason.UNREADABLE) : within(Integer.parseInt(month.group(1)), of);
        }
        var year = Forms.YEAR.matcher(plain);
        return year.matches() ? within(Integer.parseInt(year.group(1)), 0) : new Refused(Reason.UNREADABLE);
    }

    private static PeriodReading span(int first, int last) {
        if (first > last) {
            return new Refused(Reason.REVERSED);
        }
        if (first < EARLIEST || last > LATEST) {
            return new Refused(Reason.OUT_OF_RANGE);
        }
        return last - first >= LONGEST ? new Refused(Reason.TOO_LONG) : new Read(Period.span(first, last));
    }

    private static PeriodReading within(int year, int month) {
        return year < EARLIEST || year > LATEST ? new Refused(Reason.OUT_OF_RANGE)
                : new Read(new Period(year, year, month));
    }

    /// How people write periods.
    final class Forms {

        private static final Pattern SPAN =
                Pattern.compile("(\\d{4})\\s*年?\\s*[-‐–—―−~～至到/]+\\s*(\\d{4})\\s*年?");
        private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*(?:[-./]|年)\\s*(\\d{1,2})\\s*月?");
        private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?");

        private Forms() {
        }
    }
}
