package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import java.util.Arrays;
import java.util.List;

/// Words that have only so many lines, as a header has.
final class Shortened {

    private static final String BETWEEN = "、|, ";

    private Shortened() {
    }

    /// `words` in `most` lines at most: a list of names loses the last ones and says how many there are in all, other
    /// words end with an ellipsis.
    static List<String> lines(Kit kit, String words, TypeStyle style, double width, int most) {
        List<String> whole = kit.text().lines(words, style, width);
        if (whole.size() <= most) {
            return whole;
        }
        String[] names = words.split(BETWEEN);
        for (int kept = Math.min(names.length - 1, most * 40); kept > 0 && names.length > 2; kept--) {
            String mark = words.contains("、") ? "、" : ", ";
            String few = String.join(mark, Arrays.copyOf(names, kept));
            List<String> lines = kit.text().lines(kit.messages().text("paper.names.more", few, names.length), style,
                    width);
            if (lines.size() <= most) {
                return lines;
            }
        }
        for (int end = String.join("", whole.subList(0, most)).length(); end > 0; end--) {
            List<String> lines = kit.text().lines(words.substring(0, end).stripTrailing() + "…", style, width);
            if (lines.size() <= most) {
                return lines;
            }
        }
        return whole.subList(0, most);
    }
}
