package duizhao.ui.plot.matrix;

import duizhao.paper.sheet.Chart;
import duizhao.platform.Messages;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.PaperPlots;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The verdict matrix. Heads of columns and names of rows stay in sight while the cells scroll; of these only what is in
/// sight is drawn.
///
/// The arrow keys move cell by cell, Home and End to the ends of a row (with Ctrl of the matrix), the page keys by what
/// is in sight. On the head of a group Left folds it, Right unfolds it, Enter and Space do either; on a cell Enter (or a
/// double click) activates. Ctrl+C copies the matrix as a picture.
public final class VerdictMatrix extends PlotControl {

    private final ObjectProperty<Matrix> data = new SimpleObjectProperty<>(this, "data", Matrix.NOTHING);
    private final ObservableSet<String> folded = FXCollections.observableSet();
    private final ObjectProperty<@Nullable Consumer<MatrixCell>> onActivate =
            new SimpleObjectProperty<>(this, "onActivate");

    public VerdictMatrix(Messages messages) {
        super(messages, "plot.matrix");
        getStyleClass().add("verdict-matrix");
    }

    public ObjectProperty<Matrix> dataProperty() {
        return data;
    }

    public Matrix getData() {
        return data.get();
    }

    public void setData(Matrix matrix) {
        data.set(matrix);
    }

    /// The names of the groups that are folded.
    public ObservableSet<String> foldedGroups() {
        return folded;
    }

    /// What Enter and a double click on a cell do; null for nothing.
    public ObjectProperty<@Nullable Consumer<MatrixCell>> onActivateProperty() {
        return onActivate;
    }

    public @Nullable Consumer<MatrixCell> getOnActivate() {
        return onActivate.get();
    }

    public void setOnActivate(@Nullable Consumer<MatrixCell> action) {
        onActivate.set(action);
    }

    @Override
    public Fit fit() {
        return getData().fit();
    }

    /// All rows and columns, folded or not; wider than asked for where the columns need it.
    @Override
    public Region picture(double width, PlotTheme painted) {
        return new MatrixPainter(getData(), width, painted, messages()).picture(getTitle(), getSubtitle(), getNote());
    }

    /// The same on paper, cut between rows where a page ends; where the columns do not fit beside each other, several
    /// charts with some of the columns each, districts kept whole where they can be.
    ///
    /// @param width points across, as the page gives them
    /// @param theme of the paper, by which the columns are measured
    public static List<Chart> paper(Matrix matrix, double width, PlotTheme theme, Messages messages) {
        var charts = new ArrayList<Chart>();
        int from = 0;
        do {
            int to = fitting(matrix, from, width, theme);
            var part = matrix.columns(from, to);
            charts.add(PaperPlots.rows(matrix.fit(), part.rows().size(),
                    (room, painted) -> new MatrixPainter(part, room, painted, messages), messages));
            from = to;
        } while (from < matrix.columns().size());
        return charts;
    }

    private static int fitting(Matrix matrix, int from, double width, PlotTheme theme) {
        int all = matrix.columns().size();
        int to = all;
        while (to > from + 1 && MatrixPainter.neededWidth(matrix.columns(from, to), theme) > width) {
            to--;
        }
        int whole = to;
        while (to < all && whole > from
                && matrix.columns().get(whole).group().equals(matrix.columns().get(whole - 1).group())) {
            whole--;
        }
        return whole > from ? whole : to;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new MatrixSkin(this);
    }
}
