package duizhao.paper.office;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A cell's text that is a number and nothing else: no unit, no percent sign, no limit in words.
///
/// @param value  exactly what is printed
/// @param format the spreadsheet's number format that shows it as it is printed: its sign, grouping and decimals
record PlainNumber(BigDecimal value, String format) {

    /// Spreadsheets keep so many digits; a longer number would be changed and stays a text.
    private static final int DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("([+\\-−]?)(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]+)?");

    /// Empty where the text is no number, or one that a spreadsheet would not show as it is printed.
    static Optional<PlainNumber> of(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sign = matcher.group(1);
        String whole = matcher.group(2);
        String decimals = matcher.group(3) == null ? "" : matcher.group(3);
        var size = new BigDecimal(whole.replace(",", "") + decimals);
        boolean signless = size.signum() == 0 && !sign.isEmpty();
        if (signless || size.precision() > DIGITS) {
            return Optional.empty();
        }
        String digits = (whole.contains(",") ? "#,##0" : "0") + decimals.replaceAll("[0-9]", "0");
        return Optional.of(switch (sign) {
            case "+" -> new PlainNumber(size, "+" + digits);
            case "-" -> new PlainNumber(size.negate(), digits);
            case "−" -> new PlainNumber(size.negate(), digits + ";\"−\"" + digits);
            default -> new PlainNumber(size, digits);
        });
    }
}
