package duizhao.domain.quantity;

/// Carries a refusal out of the steps of reading; never leaves the package.
final class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    /// Enough to find the place, short enough for one line beside a field.
    private static final int LONGEST_DETAIL = 24;

    private final Reason reason;
    private final String detail;

    NotUnderstood(Reason reason, String detail) {
        // No stack trace: a refusal while someone types is an everyday answer.
        super(reason.key(), null, false, false);
        this.reason = reason;
        this.detail = shortened(detail);
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    private static String shortened(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST_DETAIL)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST_DETAIL ? shown.append('…').toString() : shown.toString();
    }
}
