package duizhao.reading;

import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Guesses the printed words of the quantity around a number: 控制在 before it, 亿元左右 behind it.
///
/// It is the longest stretch that the notation understands as a whole, within the clause. The notation takes any short
/// word for a unit, because a person who types one means it; a guess must not (46个总投资), so that units of every day
/// go before a single sign, and that before none. A person sees the guess and can change it.
public final class TokenGuess {

    /// The longest words before and behind a number: 预计力争不超过, -10万平方公里之间.
    private static final int BEFORE = 12;
    private static final int BEHIND = 18;

    private static final int LONGEST_CLAUSE = 60;

    private static final String PUNCTUATION = "，。；：、！？,;:!?（）()《》〈〉“”‘’\"'【】[]「」〔〕•·\t\n\r\f";
    private static final Pattern CALENDAR =
            Pattern.compile("^\\s?(?:年度|年代|年|月份|月|日|号|时|点|届|次|期|章|节|条|款)");

    private TokenGuess() {
    }

    /// The words of a quantity around `number`; the number alone where none is understood.
    public static Span around(CodePoints text, NumberInText number) {
        String before = upTo(text.slice(number.start() - BEFORE, number.start()));
        String behind = from(text.slice(number.end(), number.end() + BEHIND));
        var guesses = new ArrayList<Guess>();
        for (int start : edges(before)) {
            for (int end : edges(behind)) {
                String words = before.substring(start) + number.text() + behind.substring(0, end);
                if (words.equals(words.strip()) && Notation.read(words) instanceof Reading.Understood understood) {
                    guesses.add(new Guess(words.length(), understood.quantity(), new Span(
                            number.start() - codePoints(before.substring(start)),
                            number.end() + codePoints(behind.substring(0, end)))));
                }
            }
        }
        return guesses.stream().max(Comparator.comparingInt(Guess::rank).thenComparingInt(Guess::length))
                .map(Guess::span).orElse(new Span(number.start(), number.end()));
    }

    /// What a person would call the number where it is no quantity: 2022年, 第十七届. With the words of a quantity
    /// where it is one.
    public static Span word(CodePoints text, NumberInText number) {
        String behind = from(text.slice(number.end(), number.end() + BEHIND));
        var calendar = CALENDAR.matcher(behind);
        return calendar.find() ? new Span(number.start(), number.end() + codePoints(calendar.group()))
                : around(text, number);
    }

    /// The clause that ends with `span`: from the sign of punctuation before it.
    public static Span clause(CodePoints text, Span span) {
        String before = text.slice(Math.max(0, span.start() - LONGEST_CLAUSE), span.start());
        return new Span(span.start() - codePoints(upTo(before).stripLeading()), span.end());
    }

    /// What of `before` belongs to the clause that goes on behind it.
    private static String upTo(String before) {
        int start = before.length();
        while (start > 0 && PUNCTUATION.indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        return before.substring(start);
    }

    private static String from(String behind) {
        int end = 0;
        while (end < behind.length() && PUNCTUATION.indexOf(behind.charAt(end)) < 0) {
            end++;
        }
        return behind.substring(0, end);
    }

    /// Where a stretch may begin or end: not within a sign outside the first plane.
    private static List<Integer> edges(String words) {
        var edges = new ArrayList<Integer>();
        for (int i = 0; i <= words.length(); i++) {
            if (i == 0 || i == words.length() || !Character.isLowSurrogate(words.charAt(i))) {
                edges.add(i);
            }
        }
        return edges;
    }

    private static int codePoints(String words) {
        return words.codePointCount(0, words.length());
    }

    private record Guess(int length, Quantity quantity, Span span) {

        int rank() {
            Unit unit = quantity.unit();
            if (unit.isCommon()) {
                return 2;
            }
            return unit.base().isEmpty() ? 0 : unit.base().codePointCount(0, unit.base().length()) == 1 ? 1 : -1;
        }
    }
}
