package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// One line for each district: how many targets there were, how many could be judged and what became of each, and
/// beside it what the district's own documents say. Never a percentage.
final class TallyStrip extends GridPane {

    private final TallyText text;
    private final Names names;
    /// The width for which it is arranged.
    private double room = -1;

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
            GridPane.setValignment(name, VPos.TOP);
            for (Label label : List.of(tally, claims)) {
                label.setWrapText(true);
                label.setMinHeight(Label.USE_PREF_SIZE);
            }
            addRow(line++, name, tally, claims);
        }
        room = -1;
        requestLayout();
    }

    /// Claims begin at one place beside the tallies; where that would break one, each follows its tally, or stands below
    /// it where even that is too narrow. What is wider than the strip goes on in the next line.
    @Override
    protected void layoutChildren() {
        if (room != getWidth() && getWidth() > 0) {
            room = getWidth();
            arrange();
        }
        super.layoutChildren();
    }

    private void arrange() {
        List<Label> tallies = column(1);
        List<Label> claims = column(2);
        double left = room - snappedLeftInset() - snappedRightInset() - widest(column(0)) - getHgap();
        boolean together = widest(tallies) + getHgap() + widest(claims) <= left;
        int line = 0;
        for (int i = 0; i < claims.size(); i++) {
            Label claim = claims.get(i);
            double before = tallies.get(i).prefWidth(-1) + getHgap();
            boolean below = !together && !claim.getText().isBlank() && before + claim.prefWidth(-1) > left;
            GridPane.setRowIndex(getChildren().get(3 * i), line);
            GridPane.setConstraints(tallies.get(i), 1, line, together ? 1 : 2, 1);
            line += below ? 1 : 0;
            GridPane.setConstraints(claim, together ? 2 : 1, line++, together ? 1 : 2, 1);
            GridPane.setMargin(claim, new Insets(0, 0, 0, together || below ? 0 : before));
        }
    }

    private static double widest(List<Label> labels) {
        return labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
    }

    private List<Label> column(int place) {
        return IntStream.range(0, getChildren().size()).filter(i -> i % 3 == place)
                .mapToObj(i -> (Label) getChildren().get(i)).toList();
    }
}
