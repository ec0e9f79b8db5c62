package duizhao.ui.plot.matrix;

import duizhao.domain.verdict.VerdictKind;
import java.util.Objects;

/// What became of a plan: glyph, word and number, never one without the others.
///
/// @param id          the caller's name of the cell, unique within the chart; linked views select by it
/// @param word        the verdict word
/// @param number      the printed outcome (or the gap); where nothing was judged, the printed words there are, or blank
/// @param provisional whether 预计 governs the outcome
/// @param unanswered  whether a later report is silent on the target
/// @param accessible  the cell in words, for a screen reader
/// @param tooltip     the printed words and the source; blank for no tooltip
public record MatrixCell(Object id, VerdictKind kind, String word, String number, boolean provisional,
                         boolean unanswered, String accessible, String tooltip) {

    public MatrixCell {
        Objects.requireNonNull(id, "id");
        if (kind.isJudged() && number.isBlank()) {
            throw new IllegalArgumentException("a verdict is never shown without its number: " + accessible);
        }
    }
}
