package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.ui.action.Action;
import duizhao.ui.action.Clip;
import duizhao.ui.detail.Detail;
import duizhao.ui.detail.DetailView;
import duizhao.ui.detail.Details;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.plot.matrix.VerdictMatrix;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Tells in the drawer what is selected, and marks it in the matrix.
final class SelectedDetails {

    private final Surroundings around;
    private final OverviewModel model;
    private final SelectedCell selected;
    private final VerdictMatrix matrix;
    private final Details details;
    private final DetailView view;

    SelectedDetails(Surroundings around, OverviewModel model, SelectedCell selected, VerdictMatrix matrix) {
        this.around = around;
        this.model = model;
        this.selected = selected;
        this.matrix = matrix;
        this.details = new Details(around.messages());
        this.view = new DetailView("overview", around.messages(), Action.when("overview-copy-detail", "detail.copy",
                Feather.COPY, null, model.selectedProperty().isNotNull(), this::copy), around.guide()::showWords);
        this.view.offer(Action.when("overview-type-here", "overview.type", Feather.EDIT_3, null,
                model.selectedProperty().isNotNull(), () -> around.guide().type(selected.typed())));
    }

    Node node() {
        return view;
    }

    /// Shows what is selected now; nothing where its column is not shown.
    void show() {
        ComparedCell cell = model.selectedProperty().get();
        matrix.setSelectedId(cell);
        if (!selected.isShown()) {
            view.show(null, null);
            return;
        }
        var row = selected.row();
        var catalogue = model.answerProperty().get().overview().catalogue();
        Detail detail = details.of(catalogue, catalogue.district(cell.district()), cell.period(), cell.series(), row);
        view.show(detail, row == null ? null : history(detail.heading(), row));
    }

    private Hyperlink history(String title, ComparisonRow row) {
        var link = new Hyperlink(around.messages().text("overview.history"), new FontIcon(Feather.CLOCK));
        link.setId("overview-history");
        link.setOnAction(event -> around.guide().showHistory(HistoryOf.row(title, row)));
        return link;
    }

    private void copy() {
        Detail detail = view.detailProperty().get();
        Clip.put(detail == null ? "" : detail.text());
    }
}
