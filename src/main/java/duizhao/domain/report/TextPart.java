package duizhao.domain.report;

import java.util.List;

/// Words of a person's own, or generated ones that a person may have edited.
///
/// @param text paragraphs, one to a line
public record TextPart(String text) implements Part {

    /// The paragraphs, without blank ones.
    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
