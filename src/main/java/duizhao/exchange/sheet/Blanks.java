package duizhao.exchange.sheet;

/// Blanks around the text of a cell, those included that nobody sees and that Java does not strip: cells copied from web
/// pages end with them.
final class Blanks {

    private Blanks() {
    }

    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
