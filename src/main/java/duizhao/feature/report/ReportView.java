package duizhao.feature.report;

import duizhao.domain.report.ViewKind;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.notice.EmptyPane;
import duizhao.ui.print.PagesPane;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The nodes of the place 报告: at the left which report and its parts, in the middle its pages.
final class ReportView extends BorderPane {

    private final PartList parts;
    private final PagesPane pages;
    private final EmptyPane empty;
    private final SplitPane split;

    /// @param adding what adds a part, for the foot of the list
    /// @param kinds  takes a kind of view to be added
    ReportView(ReportModel model, Surroundings around, ReportHead head, PartList parts, List<Action> adding,
               Consumer<ViewKind> kinds) {
        this.parts = parts;
        setId("report");
        getStyleClass().add("report");
        getStylesheets().add(stylesheet());
        var messages = around.messages();
        pages = new PagesPane(messages);
        empty = new EmptyPane("report", Feather.FILE_TEXT, messages);
        var left = new BorderPane(parts, head, null, adding(model, around, adding, kinds), null);
        left.getStyleClass().add("report-left");
        left.setMinWidth(250);
        var busy = new ProgressIndicator();
        busy.setMaxSize(28, 28);
        busy.visibleProperty().bind(model.composingProperty());
        StackPane.setAlignment(busy, Pos.TOP_RIGHT);
        StackPane.setMargin(busy, new Insets(12, 24, 0, 0));
        var right = new StackPane(pages, empty, busy);
        right.setMinWidth(260);
        split = new SplitPane(left, right);
        SplitPane.setResizableWithParent(left, false);
        split.setDividerPositions(0.3);
        setCenter(split);
        model.emptinessProperty().subscribe(why -> {
            pages.setVisible(why == Emptiness.NONE);
            empty.setVisible(why != Emptiness.NONE);
        });
    }

    static String stylesheet() {
        return Objects.requireNonNull(ReportView.class.getResource("/duizhao/feature/report/report.css"))
                .toExternalForm();
    }

    private static FlowPane adding(ReportModel model, Surroundings around, List<Action> adding,
                                   Consumer<ViewKind> kinds) {
        var messages = around.messages();
        var menu = new MenuButton(messages.text("report.add.view"), new FontIcon(Feather.PLUS));
        menu.setId("report-add-view");
        menu.disableProperty().bind(model.reportProperty().isNull().or(model.editionProperty().isNotNull()));
        for (var kind : ViewKind.values()) {
            var item = new MenuItem(messages.text("report.view." + kind.key()));
            item.setId("report-add-" + kind.key());
            item.setOnAction(event -> kinds.accept(kind));
            menu.getItems().add(item);
        }
        var nodes = new ActionNodes(messages);
        var pane = new FlowPane(around.writing().only(menu));
        adding.forEach(action -> {
            var button = action.textKey().startsWith("report.add.") ? nodes.button(action) : nodes.iconButton(action);
            pane.getChildren().add(button);
        });
        pane.getStyleClass().add("report-adding");
        return pane;
    }

    PartList parts() {
        return parts;
    }

    PagesPane pages() {
        return pages;
    }

    EmptyPane empty() {
        return empty;
    }

    SplitPane split() {
        return split;
    }
}
