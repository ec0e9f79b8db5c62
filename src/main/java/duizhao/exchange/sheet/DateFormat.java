package duizhao.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Shows a stored day as a spreadsheet does under a date format. Times of day are left out: no figure has one.
final class DateFormat {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
    private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"|\\\\(.)|\\[[^]]*]|(?i)(y+|e+|m+|d+|h+|s+|am/pm)|(.)",
            Pattern.DOTALL);
    private static final long DAYS_1904 = 1_462;
    /// The 29th of February 1900, which never was, counts as a day in Excel.
    private static final long NO_SUCH_DAY = 60;

    private DateFormat() {
    }

    /// Whether a format shows days or times and not numbers.
    static boolean is(String format) {
        String bare = QUOTED.matcher(format).replaceAll("").replace("General", "");
        return bare.chars().anyMatch(c -> "yYdDmMhHsS".indexOf(c) >= 0) && bare.chars().noneMatch(c -> c == '#' || c == '?')
                && !bare.contains("E+") && !bare.contains("E-");
    }

    /// @param from1904 whether the file counts its days from 1904
    /// @return the shown text; empty where the number is no day, or the format shows a time
    static Optional<String> show(BigDecimal stored, String format, boolean from1904) {
        LocalDate day;
        try {
            long days = stored.setScale(0, RoundingMode.FLOOR).longValueExact() + (from1904 ? DAYS_1904 : 0);
            if (days < 1) {
                return Optional.empty();
            }
            day = LocalDate.of(1899, 12, 30).plusDays(days < NO_SUCH_DAY ? days + 1 : days);
        } catch (ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        var parts = PARTS.matcher(FormatCode.sections(format).getFirst());
        while (parts.find()) {
            if (parts.group(1) != null) {
                text.append(parts.group(1));
            } else if (parts.group(2) != null) {
                text.append(parts.group(2));
            } else if (parts.group(3) != null) {
                String part = part(day, parts.group(3).toLowerCase(java.util.Locale.ROOT));
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                text.append(part);
            } else if (parts.group(4) != null && !parts.group(4).equals("@")) {
                text.append(parts.group(4));
            }
        }
        return Optional.of(text.toString().strip());
    }

    private static String part(LocalDate day, String letters) {
        return switch (letters) {
            case "yyyy", "yyy", "e", "ee", "eeee" -> Integer.toString(day.getYear());
            case "yy", "y" -> two(day.getYear() % 100);
            case "mm" -> two(day.getMonthValue());
            case "m" -> Integer.toString(day.getMonthValue());
            case "dd" -> two(day.getDayOfMonth());
            case "d" -> Integer.toString(day.getDayOfMonth());
            default -> "";
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
