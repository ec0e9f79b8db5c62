package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.verdict.Verdict;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.detail.VerdictStyle;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A verdict: glyph, word, the marks 预 and 未答复, and its remarks in small raised words. Never colour alone.
final class VerdictCell extends LineCell {

    /// Room for the glyph, in pixels.
    static final double GLYPH = 18;

    private final CellTexts texts;
    private final String district;
    private final Label glyph = new Label();
    private final Label word = new Label();
    private final HBox box = new HBox(4, glyph, word);

    VerdictCell(SideModel model, CellTexts texts, String district) {
        super(district, model.hoveredProperty()::set);
        this.texts = texts;
        this.district = district;
        glyph.getStyleClass().add("verdict-glyph");
        glyph.setMinWidth(GLYPH - 4);
        glyph.setPrefWidth(GLYPH - 4);
        box.getStyleClass().add("verdict");
    }

    @Override
    String show(IndicatorLine line) {
        ComparisonRow row = line.side(district);
        setGraphic(box);
        setAccessibleText(texts.text(row, CellColumn.VERDICT));
        box.getChildren().setAll(glyph, word);
        if (row == null) {
            style("nothing");
            glyph.setText("");
            word.setText(texts.text(null, CellColumn.VERDICT));
            return "";
        }
        Verdict verdict = row.verdict();
        style(VerdictStyle.of(verdict.kind()));
        glyph.setText(texts.glyph(verdict));
        word.setText(texts.word(verdict));
        for (String mark : texts.marks(row)) {
            box.getChildren().add(small(mark, "mark"));
        }
        String notes = String.join(" ", texts.shortFlags(verdict));
        if (!notes.isEmpty()) {
            box.getChildren().add(small(notes, "raised"));
        }
        return texts.hover(row);
    }

    private void style(String kind) {
        box.getStyleClass().setAll("verdict", kind);
    }

    private static Label small(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
