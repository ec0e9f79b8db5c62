package duizhao.paper.draw;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a line that is either all glyphs of the typeface or one mark that the typeface lacks.
///
/// @param drawn whether it is a mark to be drawn
record Run(String text, boolean drawn) {

    static List<Run> of(String text) {
        if (text.indexOf(CrossMark.CHARACTER) < 0) {
            return List.of(new Run(text, false));
        }
        var runs = new ArrayList<Run>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean cross = i < text.length() && text.charAt(i) == CrossMark.CHARACTER;
            if (i == text.length() || cross) {
                if (i > start) {
                    runs.add(new Run(text.substring(start, i), false));
                }
                start = i + 1;
            }
            if (cross) {
                runs.add(new Run(String.valueOf(CrossMark.CHARACTER), true));
            }
        }
        return runs;
    }
}
