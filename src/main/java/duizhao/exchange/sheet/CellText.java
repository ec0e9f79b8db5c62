package duizhao.exchange.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// What a person sees in the cells of a workbook.
final class CellText {

    /// Beyond it a number has hundreds of digits; none of a spreadsheet has.
    private static final int LARGEST_EXPONENT = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private final List<String> formats;
    private final boolean from1904;
    private final SharedTexts texts;

    /// @param book of the cells
    CellText(WorkbookParts book, SharedTexts texts) {
        this.formats = book.formats();
        this.from1904 = book.from1904();
        this.texts = texts;
    }

    /// @param type   as the file writes it; blank for a number
    /// @param style  likewise; blank for none
    /// @param stored what it holds
    /// @return the shown text; empty where that cannot be told
    /// @throws IOException where the file contradicts itself
    Optional<String> shown(String type, String style, String stored) throws IOException {
        return switch (type) {
            case "", "n" -> stored.isBlank() ? Optional.of("") : number(stored.strip(), format(style));
            case "s" -> Optional.of(stored.isBlank() ? "" : texts.get(XmlPart.integer(stored.strip())));
            case "str" -> Optional.of(RichText.plain(stored));
            case "inlineStr", "e" -> Optional.of(stored);
            case "b" -> Optional.of(stored.strip().equals("1") || stored.strip().equals("true") ? "TRUE" : "FALSE");
            case "d" -> day(stored.strip(), format(style));
            default -> Optional.empty();
        };
    }

    private Optional<String> number(String stored, String format) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored, MathContext.DECIMAL128);
        } catch (NumberFormatException e) {
            return Optional.of(stored);
        }
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        return DateFormat.is(format) ? DateFormat.show(number, format, from1904) : NumberFormat.show(number, format);
    }

    /// A day by its name, as "Strict Open XML" has it.
    private static Optional<String> day(String stored, String format) {
        try {
            LocalDate day = LocalDate.parse(stored.length() > 10 ? stored.substring(0, 10) : stored);
            return DateFormat.is(format)
                    ? DateFormat.show(BigDecimal.valueOf(ChronoUnit.DAYS.between(FIRST_DAY, day)), format, false)
                    : Optional.of(day.toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String format(String style) throws IOException {
        int number = style.isEmpty() ? 0 : XmlPart.integer(style);
        return number >= 0 && number < formats.size() ? formats.get(number) : "";
    }
}
