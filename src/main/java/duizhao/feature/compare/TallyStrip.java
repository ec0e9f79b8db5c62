package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// One line for each district: how many targets there were, how many could be judged and what became of each, and
/// beside it what the district's own documents say. Never a percentage.
final class TallyStrip extends GridPane {

    /// Room for a district's name and the gaps, in pixels.
    private static final double NAME = 110;

    private final TallyText text;
    private final Names names;

    TallyStrip(Messages messages) {
        this.text = new TallyText(messages);
        this.names = new Names(messages);
        getStyleClass().add("tally");
        var grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), grow);
        setMinWidth(0);
    }

    /// @param headlineOnly whether only headline indicators are counted, which is then said
    void show(Comparison comparison, boolean headlineOnly) {
        getChildren().clear();
        int line = 0;
        for (District district : comparison.districts()) {
            List<ComparisonRow> rows = comparison.rowsOf(district.code()).stream()
                    .filter(r -> !headlineOnly
                            || comparison.catalogue().indicator(r.series().indicator()).isHeadline())
                    .toList();
            var name = new Label(names.district(district));
            name.getStyleClass().add("strong");
            name.setMinWidth(Label.USE_PREF_SIZE);
            var tally = new Label(text.sentence(rows, headlineOnly));
            tally.getStyleClass().add("tally-line");
            var claims = new Label(text.claims(comparison, district.code()));
            claims.getStyleClass().add("muted");
            for (Label label : List.of(tally, claims)) {
                HoverText.tell(label, label.getText());
            }
            // The claims give way first; a tally that does not fit either ends in dots, and hovering tells it.
            tally.minWidthProperty().bind(Bindings.createDoubleBinding(
                    () -> Math.min(tally.prefWidth(-1), Math.max(0, getWidth() - NAME)), widthProperty()));
            addRow(line++, name, tally, claims);
        }
    }
}
