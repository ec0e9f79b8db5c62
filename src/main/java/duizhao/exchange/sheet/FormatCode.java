package duizhao.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/// A section of a number format, its literal words taken out: `0.0"亿元"` is the pattern `0.0` and a mark for 亿元.
///
/// @param pattern with [#LITERAL] in the place of each run of literal words
record FormatCode(String pattern, List<String> literals) {

    static final char LITERAL = '\uE000';

    /// The sections of a whole format: for positive numbers, negative ones, zero and text.
    static List<String> sections(String format) {
        var sections = new ArrayList<String>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
            } else if (c == ';' && !quoted) {
                sections.add(format.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(format.substring(from));
        return sections;
    }

    static FormatCode of(String section) {
        var pattern = new StringBuilder();
        var literals = new ArrayList<String>();
        for (int i = 0; i < section.length(); i++) {
            char c = section.charAt(i);
            if (c == '"') {
                int end = section.indexOf('"', i + 1);
                end = end < 0 ? section.length() : end;
                literal(pattern, literals, section.substring(i + 1, end));
                i = end;
            } else if (c == '\\') {
                literal(pattern, literals, section.substring(i + 1, Math.min(section.length(), i + 2)));
                i++;
            } else if ((c == '_' || c == '*') && i + 1 < section.length()) {
                i++; // room for a sign, or what fills the cell: nothing that is read
            } else if (c == ' ') {
                literal(pattern, literals, " ");
            } else if (c > 0x7F || c == '¥' || c == '$') {
                literal(pattern, literals, String.valueOf(c));
            } else {
                pattern.append(c);
            }
        }
        return new FormatCode(pattern.toString(), List.copyOf(literals));
    }

    /// `text` with the literal words in the place of their marks.
    String fill(String text) {
        var filled = new StringBuilder();
        int next = 0;
        for (char c : text.toCharArray()) {
            if (c == LITERAL) {
                filled.append(literals.get(next++));
            } else {
                filled.append(c);
            }
        }
        return filled.toString().strip();
    }

    private static void literal(StringBuilder pattern, List<String> literals, String words) {
        pattern.append(LITERAL);
        literals.add(words);
    }
}
