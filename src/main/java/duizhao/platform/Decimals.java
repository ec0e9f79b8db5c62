package duizhao.platform;

/// How decimals are written: `0`, `12`, `-3.50`; no sign but a minus, no zeros before the first digit, no bare point. A
/// pattern says the same and takes several times as long, which counts where millions are read.
public final class Decimals {

    private Decimals() {
    }

    /// Whether `text` is one, from end to end.
    public static boolean isDecimal(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || text.charAt(at) == '0' && whole > at + 1) {
            return false;
        }
        return whole == text.length()
                || text.charAt(whole) == '.' && digits(text, whole + 1) == text.length() && whole + 1 < text.length();
    }

    /// Where the digits end that begin at `at`.
    private static int digits(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
