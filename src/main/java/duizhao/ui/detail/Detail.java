package duizhao.ui.detail;

import duizhao.domain.figure.Figure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the drawer tells of one district's line, top to bottom.
///
/// @param heading what it is about
/// @param glyph   blank where the verdict has none
/// @param word    the verdict with its marks
/// @param style   style class of the verdict
/// @param sentence why, in one sentence
public record Detail(String heading, String glyph, String word, String style, String sentence, List<Part> parts) {

    public Detail {
        parts = List.copyOf(parts);
    }

    /// A titled part.
    ///
    /// @param quoted printed words to be set large; blank for none
    /// @param lines  the rest
    /// @param figure whose words can be seen in their source; null where there is none
    public record Part(String title, String quoted, List<String> lines, @Nullable Figure figure) {

        public Part(String title, String quoted, List<String> lines) {
            this(title, quoted, lines, null);
        }

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// All of it, to be copied.
    public String text() {
        String top = "%s%n%s %s%n%s".formatted(heading, glyph, word, sentence);
        return top + parts.stream()
                .map(part -> "%n%n%s %s%n%s".formatted(part.title(), part.quoted(), String.join("\n", part.lines())))
                .collect(Collectors.joining());
    }
}
