package duizhao.platform;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Initials of Chinese words in pinyin: 财政 is `cz`.
///
/// The 3755 everyday characters stand in GB 2312 in the order of their pinyin, so that where a character stands tells
/// its first letter. Those read in two ways count as either; a few rarer ones are listed. What is neither everyday nor
/// listed has no initial.
public final class Initials {

    private static final Charset GB = Charset.forName("GB18030");
    private static final int LAST = 0xD7F9;
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    /// Where each of the letters begins.
    private static final int[] STARTS = {0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6,
            0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1};
    /// Read in another way, too, or outside the everyday characters.
    private static final Map<Character, String> OTHERS = Map.ofEntries(Map.entry('长', "z"), Map.entry('重', "c"),
            Map.entry('行', "h"), Map.entry('率', "s"), Map.entry('调', "t"), Map.entry('会', "k"), Map.entry('乐', "y"),
            Map.entry('降', "x"), Map.entry('省', "x"), Map.entry('给', "j"), Map.entry('校', "j"), Map.entry('车', "j"),
            Map.entry('藏', "z"), Map.entry('传', "z"), Map.entry('盛', "c"), Map.entry('参', "s"), Map.entry('弹', "d"),
            Map.entry('朝', "z"), Map.entry('单', "s"), Map.entry('曾', "z"), Map.entry('纾', "s"), Map.entry('驿', "y"));

    private Initials() {
    }

    /// Whether `letters` are the initials of characters that follow one another in `text`; what is written in Latin
    /// letters and digits counts as it stands, and marks between are passed over.
    ///
    /// @param letters lower case
    public static boolean contain(String text, String letters) {
        List<String> initials = of(text);
        for (int start = 0; start + letters.length() <= initials.size(); start++) {
            int matched = 0;
            while (matched < letters.length() && initials.get(start + matched).indexOf(letters.charAt(matched)) >= 0) {
                matched++;
            }
            if (matched == letters.length()) {
                return true;
            }
        }
        return false;
    }

    /// The letters each character may begin with, in the order of the text.
    static List<String> of(String text) {
        var initials = new ArrayList<String>();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            String letters = c < 128 ? Character.isLetterOrDigit(c) ? String.valueOf(c) : ""
                    : everyday(c) + OTHERS.getOrDefault(c, "");
            if (!letters.isEmpty()) {
                initials.add(letters);
            }
        }
        return initials;
    }

    private static String everyday(char c) {
        byte[] bytes = String.valueOf(c).getBytes(GB);
        if (bytes.length != 2 || (bytes[1] & 0xFF) < 0xA1) {
            return "";
        }
        int code = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        for (int i = STARTS.length - 1; i >= 0 && code <= LAST; i--) {
            if (code >= STARTS[i]) {
                return LETTERS.substring(i, i + 1);
            }
        }
        return "";
    }
}
