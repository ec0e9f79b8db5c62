package duizhao.exchange.table;

import duizhao.domain.period.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Periods as people write them in tables: 2022, 2022年, 2021—2025年, 2022年10月, 2022年1-10月, “十四五”.
final class Periods {

    private static final String DASH = "(?:[-—–~～至到/]|——)";
    private static final Pattern SPAN = Pattern.compile("((?:19|20)\\d{2})年?\\s*" + DASH + "\\s*((?:19|20)\\d{2})年?");
    /// 1-10月 is what there was as of October; 3-5月 is no period of ours.
    private static final Pattern MONTH = Pattern.compile(
            "((?:19|20)\\d{2})(?:年\\s*(?:1\\s*" + DASH + "\\s*)?(\\d{1,2})月底?|-(\\d{2})(?![-\\d]))");
    private static final Pattern OTHER_MONTHS = Pattern.compile("\\d{1,2}\\s*" + DASH + "\\s*\\d{1,2}月|月\\d|[季旬周]|\\d月");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{2}(?:[-/.]\\d{1,2}[-/.]|年\\d{1,2}月)\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)年?");
    private static final Pattern PLAN = Pattern.compile("[“\"]?(十[一二三四五六])五[”\"]?(?:时期|期间|规划)?");
    private static final String ORDER = "一二三四五六";
    /// 十一五 began in 2006.
    private static final int FIRST_PLAN = 2006;
    private static final int YEARS = 5;

    private Periods() {
    }

    /// A period found in a text.
    ///
    /// @param rest the text without it
    record Found(Period period, String rest) {
    }

    /// The whole text is a period.
    static Optional<Period> read(String text) {
        String plain = text.strip().replaceFirst("^(?:to|as of) ", "");
        return find(plain).filter(found -> found.rest().isBlank()).map(Found::period);
    }

    /// The one period in a text; empty where there is none, or one of a kind that no figure has, a day or a quarter.
    static Optional<Found> find(String written) {
        String text = halfWidth(written);
        if (DAY.matcher(text).find()) {
            return Optional.empty();
        }
        var span = SPAN.matcher(text);
        if (span.find()) {
            return period(span, Period.parse(span.group(1) + "/" + span.group(2)));
        }
        var month = MONTH.matcher(text);
        if (month.find()) {
            String number = month.group(2) != null ? month.group(2) : month.group(3);
            return period(month, Period.parse("%s-%2s".formatted(month.group(1), number).replace(' ', '0')));
        }
        var year = YEAR.matcher(text);
        if (year.find()) {
            String rest = text.substring(0, year.start()) + text.substring(year.end());
            return OTHER_MONTHS.matcher(rest).find() ? Optional.empty()
                    : Period.parse(year.group(1)).map(period -> new Found(period, rest));
        }
        var plan = PLAN.matcher(text);
        if (plan.find()) {
            int first = FIRST_PLAN + YEARS * ORDER.indexOf(plan.group(1).charAt(1));
            return period(plan, Optional.of(Period.span(first, first + YEARS - 1)));
        }
        return Optional.empty();
    }

    /// Digits and dashes as Chinese input methods type them, made plain.
    private static String halfWidth(String text) {
        return text.codePoints().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '－' ? '-' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static Optional<Found> period(Matcher found, Optional<Period> period) {
        var rest = new StringBuilder();
        found.appendReplacement(rest, "");
        found.appendTail(rest);
        return period.map(p -> new Found(p, rest.toString()));
    }
}
