package duizhao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds every number in a text: digits, half or full width, with their decimals; and Chinese numerals where they count,
/// rank or measure something.
///
/// A pattern finds where a number stands, never what it means: that is for a person, who files it or sets it aside.
/// Chinese numerals are also words (统一, 八方, 一起), so that one is taken for a number only where a counter, a unit, a
/// multiple or 分之 follows, or 第 stands before. Where that is still a word (三农问题 is not found, 三个代表 is), the
/// number is set aside once and for all; to find too much costs a look, to find too little loses a figure.
public final class NumberFinder {

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

    /// Words that follow a counted number.
    private static final String COUNTERS = "个家项条所人名件栋座处批次场户亩年月日天岁届类大位间套支辆块倍成台轮篇张部幢";

    /// 一 is an article or a part of a word before most others: 一批, 一次性, 一年来.
    private static final String COUNTERS_OF_ONE = "个家项条所名件栋座处场户倍成番";

    private static final Pattern UNIT = Pattern.compile("^(?:元|美元|平方米|平米|平方公里|公里|米|吨|公顷|番)");

    private static final Pattern DIGITS =
            Pattern.compile("[0-9０-９]+(?:[,，][0-9]{3}(?![0-9]))*(?:[.．][0-9０-９]+)?");

    private static final Pattern WORDS = Pattern.compile("百分之[%1$s]+|[%1$s]+分之[%1$s]+|第 ?[%1$s]+|[%1$s]+(?: [%1$s]+)*"
            .formatted(NUMERALS));

    /// A year in signs: 二〇三五, converted with a space in it at times.
    private static final Pattern YEAR = Pattern.compile("[一二][〇零一二三四五六七八九 ]{3,}");

    /// 万 after a number in digits belongs to that number.
    private static final Pattern AFTER_DIGITS = Pattern.compile("[0-9０-９][ 余多几]?$");

    private NumberFinder() {
    }

    /// The numbers of `text` in their order; none overlaps another.
    public static List<NumberInText> in(String text) {
        var found = new ArrayList<int[]>();
        var digits = DIGITS.matcher(text);
        while (digits.find()) {
            found.add(new int[] {digits.start(), digits.end()});
        }
        var words = WORDS.matcher(text);
        while (words.find()) {
            if (isNumber(text, words.start(), words.end())) {
                found.add(new int[] {words.start(), words.end()});
            }
        }
        found.sort((a, b) -> Integer.compare(a[0], b[0]));
        return inCodePoints(text, found);
    }

    private static boolean isNumber(String text, int start, int end) {
        if (AFTER_DIGITS.matcher(text.substring(Math.max(0, start - 2), start)).find()) {
            return false;
        }
        String word = text.substring(start, end);
        if (word.startsWith("第") || word.contains("分之")) {
            return true;
        }
        String next = text.substring(end, Math.min(text.length(), end + 6)).stripLeading();
        if (!next.isEmpty() && "余多几".indexOf(next.charAt(0)) >= 0) {
            next = next.substring(1);
        }
        if (word.equals("一")) {
            return !next.isEmpty() && COUNTERS_OF_ONE.indexOf(next.charAt(0)) >= 0;
        }
        if (word.length() == 1 && "百千万亿".contains(word)) {
            return false;
        }
        return YEAR.matcher(word).matches() || UNIT.matcher(next).find()
                || !next.isEmpty() && COUNTERS.indexOf(next.charAt(0)) >= 0;
    }

    /// `found` are places in `char`s, ascending.
    private static List<NumberInText> inCodePoints(String text, List<int[]> found) {
        var numbers = new ArrayList<NumberInText>(found.size());
        int seen = 0;
        int codePoints = 0;
        for (int[] place : found) {
            codePoints += text.codePointCount(seen, place[0]);
            seen = place[0];
            String number = text.substring(place[0], place[1]);
            numbers.add(new NumberInText(codePoints, codePoints + number.codePointCount(0, number.length()), number));
        }
        return numbers;
    }
}
