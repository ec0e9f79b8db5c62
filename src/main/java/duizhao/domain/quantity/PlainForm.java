package duizhao.domain.quantity;

/// Folds what a keyboard or a document writes differently into one form: half-width signs, one minus, one dash, no
/// spaces.
///
/// Unicode's own compatibility folding is too eager here: it would read ② as 2 and 3½ as 31/2.
final class PlainForm {

    /// What a range is written with, apart from the hyphen.
    static final char DASH = '—';

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';

    private PlainForm() { }

    /// @throws NotUnderstood where a space splits a number, which may as well be two numbers
    static String of(String text) throws NotUnderstood {
        var plain = new StringBuilder(text.length());
        boolean spaced = false;
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (isSpace(c)) {
                spaced = true;
                continue;
            }
            int folded = fold(c);
            if (spaced && !plain.isEmpty() && inNumber(plain.charAt(plain.length() - 1)) && inNumber(folded)) {
                throw new NotUnderstood(Reason.SPLIT_NUMBER, text.strip());
            }
            // A Chinese dash is printed as two.
            if (!(folded == DASH && !plain.isEmpty() && plain.charAt(plain.length() - 1) == DASH)) {
                plain.appendCodePoint(folded);
            }
            spaced = false;
        }
        return plain.toString();
    }

    private static int fold(int c) {
        return switch (c) {
            case '﹪' -> '%';
            case '−', '‐', '‑', '﹣' -> '-';
            case '~', '～', '〜', '–', '―' -> DASH;
            default -> c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_SHIFT : c;
        };
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean inNumber(int c) {
        return c >= '0' && c <= '9' || c == '.' || c == ',';
    }
}
