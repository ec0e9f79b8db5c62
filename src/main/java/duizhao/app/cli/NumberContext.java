package duizhao.app.cli;

import duizhao.reading.CodePoints;
import duizhao.reading.NumberInText;

/// Where a number stands, in the words of an editor, and what stands around it.
///
/// @param line   from 1
/// @param column in code points, from 1
record NumberContext(int line, int column, String before, String after) {

    private static final int BEFORE = 12;
    private static final int AFTER = 8;

    static NumberContext of(CodePoints text, NumberInText number) {
        String above = text.slice(0, number.start());
        int line = (int) above.chars().filter(c -> c == '\n').count() + 1;
        int begin = above.lastIndexOf('\n') + 1;
        return new NumberContext(line, above.codePointCount(begin, above.length()) + 1,
                plain(text.slice(number.start() - BEFORE, number.start())),
                plain(text.slice(number.end(), number.end() + AFTER)));
    }

    /// As far as it stands on the number's own line.
    private static String plain(String around) {
        return around.replaceAll("\\s+", " ");
    }
}
