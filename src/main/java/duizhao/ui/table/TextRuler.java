package duizhao.ui.table;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Widths of short texts in one font. Each letter is measured once and the widths are added up: laying out each of the
/// hundred thousand cells of a large table would take seconds. Pairs of letters that are set closer are not, so a text
/// may be told a little wider than it is, never cut.
public final class TextRuler {

    private final Text measured = new Text();
    private final Map<Integer, Double> advances = new HashMap<>();

    public TextRuler(Font font) {
        measured.setFont(font);
    }

    /// In pixels; 0 for a blank text.
    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            width += advances.computeIfAbsent(letter, this::advance);
            i += Character.charCount(letter);
        }
        return width;
    }

    private double advance(int letter) {
        measured.setText(Character.toString(letter));
        return measured.getLayoutBounds().getWidth();
    }
}
