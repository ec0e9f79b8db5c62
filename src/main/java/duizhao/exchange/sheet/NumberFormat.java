package duizhao.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shows a stored number as a spreadsheet does under a number format: 0.075 under `0.0%` is 7.5%.
///
/// What a planner means is what stands on the screen, and that is what is taken: digit for digit, in decimals. A format
/// that is not understood (fractions, powers of ten, conditions) shows nothing, so that no number is taken for another.
/// The formats are those of ECMA-376 part 1, 18.8.31.
final class NumberFormat {

    /// As many digits as a spreadsheet keeps; what lies behind is noise of its binary numbers.
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern DIGITS = Pattern.compile("[#0?,]*[#0?][#0?,]*(?:\\.[#0?]*,*)?|\\.[#0?]+,*");
    private static final Pattern GENERAL = Pattern.compile("(?i)([-\uE000]*)General([-\uE000]*)");
    /// The sign of the yuan says no more than that it is money: the unit is that of the table, 亿元 most often.
    private static final Pattern NOT_SHOWN = Pattern.compile("\\[(?:\\$[¥￥]?(?:-[0-9A-Fa-f]*)?|[A-Za-z]+|红色|蓝色|黑色|绿色|Color ?\\d+)]"
            + "|\"[¥￥]\"|\\\\?[¥￥]");
    private static final int SECTIONS_WITH_ZERO = 3;

    private NumberFormat() {
    }

    /// @param format the format code; blank or `General` for none
    /// @return the shown text; empty where the format is not understood
    static Optional<String> show(BigDecimal stored, String format) {
        BigDecimal number = stored.round(KEPT);
        if (format.isBlank() || format.equalsIgnoreCase("General") || format.equals("@")) {
            return Optional.of(plain(number));
        }
        var sections = FormatCode.sections(format);
        boolean ownSign = sections.size() > 1 && number.signum() < 0;
        String section = ownSign ? sections.get(1)
                : sections.size() >= SECTIONS_WITH_ZERO && number.signum() == 0 ? sections.get(2) : sections.getFirst();
        return show(ownSign ? number.negate() : number, section, ownSign);
    }

    private static Optional<String> show(BigDecimal number, String section, boolean ownSign) {
        var code = FormatCode.of(NOT_SHOWN.matcher(section).replaceAll(""));
        Matcher general = GENERAL.matcher(code.pattern());
        if (general.matches()) {
            return Optional.of(code.fill(general.group(1) + plain(number) + general.group(2)));
        }
        Matcher digits = DIGITS.matcher(code.pattern());
        if (!digits.find()) {
            // Words alone: "-" for zero, for instance.
            return code.pattern().replace(String.valueOf(FormatCode.LITERAL), "").replace("-", "").isEmpty()
                    ? Optional.of(code.fill(code.pattern())) : Optional.empty();
        }
        String rest = code.pattern().substring(0, digits.start()) + code.pattern().substring(digits.end());
        if (!rest.replace(String.valueOf(FormatCode.LITERAL), "").replaceAll("[%+()-]", "").isEmpty()) {
            return Optional.empty();
        }
        long percents = rest.chars().filter(c -> c == '%').count();
        String text = digits(number.scaleByPowerOfTen((int) (2 * percents)), digits.group());
        boolean minus = !ownSign && text.startsWith("-");
        String unsigned = minus ? text.substring(1) : text;
        String filled = code.pattern().substring(0, digits.start()) + unsigned + code.pattern().substring(digits.end());
        return Optional.of((minus ? "-" : "") + code.fill(filled));
    }

    private static String digits(BigDecimal number, String pattern) {
        int point = pattern.indexOf('.');
        String whole = point < 0 ? pattern : pattern.substring(0, point);
        String scaled = point < 0 ? "" : pattern.substring(point + 1);
        String decimals = scaled.replaceFirst(",+$", "");
        String unscaled = point < 0 ? whole.replaceFirst(",+$", "") : whole;
        // Each comma behind the digits leaves three of them out.
        int thousands = whole.length() - unscaled.length() + scaled.length() - decimals.length();
        BigDecimal shown = number.scaleByPowerOfTen(-3 * thousands).setScale(decimals.length(), RoundingMode.HALF_UP);
        String text = shown.abs().toPlainString();
        String left = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
        String right = text.contains(".") ? text.substring(text.indexOf('.') + 1) : "";
        int needed = (int) decimals.chars().filter(c -> c == '0').count();
        while (right.length() > needed && right.endsWith("0")) {
            right = right.substring(0, right.length() - 1);
        }
        long least = unscaled.chars().filter(c -> c == '0').count();
        left = "0".repeat((int) Math.max(0, least - left.length())) + left;
        if (unscaled.contains(",")) {
            left = left.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        }
        boolean negative = shown.signum() < 0;
        return (negative ? "-" : "") + left + (right.isEmpty() ? "" : "." + right);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
