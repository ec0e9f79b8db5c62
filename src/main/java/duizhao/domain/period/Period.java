package duizhao.domain.period;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A period 时期: a year, a span of years, or a year as of the end of a month.
///
/// @param first first year
/// @param last  last year, the same as `first` for a single year
/// @param month 1 to 12 where the figure stands as of that month of the year, 0 otherwise
public record Period(int first, int last, int month) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:/(\\d{4})|-(0[1-9]|1[0-2]))?");

    public Period {
        if (first < 1000 || last > 9999 || last < first) {
            throw new IllegalArgumentException("years " + first + " to " + last);
        }
        if (month < 0 || month > 12 || (month > 0 && first != last)) {
            throw new IllegalArgumentException("month " + month + " of " + first + " to " + last);
        }
    }

    public static Period year(int year) {
        return new Period(year, year, 0);
    }

    public static Period span(int first, int last) {
        return new Period(first, last, 0);
    }

    /// Reads `2022`, `2016/2020` or `2022-10`; empty for anything else.
    public static Optional<Period> parse(String text) {
        if (isPlainYear(text)) {
            return Optional.of(year(Integer.parseInt(text)));
        }
        var m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
        int month = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
        return first < 1000 || last < first ? Optional.empty() : Optional.of(new Period(first, last, month));
    }

    /// What most texts are, found without the pattern: an import reads millions of them.
    private static boolean isPlainYear(String text) {
        return text.length() == 4 && text.charAt(0) >= '1' && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// As [#parse] reads it.
    public String text() {
        if (first != last) {
            return first + "/" + last;
        }
        // In the digits that #parse reads, whatever the machine's language writes.
        return month == 0 ? Integer.toString(first) : String.format(Locale.ROOT, "%d-%02d", first, month);
    }

    /// The year, where it stands as of a month of one; itself otherwise. It is what a person chooses.
    public Period whole() {
        return month == 0 ? this : year(last);
    }

    /// As many years, directly before: 2021–2025 is preceded by 2016–2020.
    public Period before() {
        int years = last - first + 1;
        return span(first - years, last - years);
    }

    public boolean isYear() {
        return first == last && month == 0;
    }

    public boolean isSpan() {
        return first != last;
    }

    @Override
    public int compareTo(Period other) {
        int byLast = Integer.compare(last, other.last);
        int byFirst = Integer.compare(first, other.first);
        return byLast != 0 ? byLast : byFirst != 0 ? byFirst : Integer.compare(month, other.month);
    }

    @Override
    public String toString() {
        return text();
    }
}
