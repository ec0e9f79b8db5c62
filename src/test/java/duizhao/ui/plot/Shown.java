package duizhao.ui.plot;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A chart in a window, for tests of what keyboard and mouse do.
public final class Shown implements AutoCloseable {

    private final Stage stage;
    private final PlotControl chart;

    private Shown(Stage stage, PlotControl chart) {
        this.stage = stage;
        this.chart = chart;
    }

    /// Must not be called on the toolkit's thread.
    public static Shown of(PlotControl chart, double width, double height) throws Exception {
        var stage = FxTests.onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var root = new StackPane(chart);
            root.setStyle("-fx-font-family: '" + FxTests.FAMILY + "'; -fx-font-size: 13px;");
            var window = new Stage();
            window.setX(0);
            window.setY(0);
            window.setScene(new Scene(root, width, height));
            window.show();
            window.requestFocus();
            return window;
        });
        FxTests.settle();
        FxTests.runFx(chart::requestFocus);
        FxTests.settle();
        return new Shown(stage, chart);
    }

    /// What lies over the marks, in drawing order.
    public List<Node> spots() {
        return FxTests.onFx(() -> FxTests.find(chart, "mark-spot", Node.class));
    }

    public Node spot(Object id) {
        return spots().stream().filter(spot -> spot instanceof MarkSpot mark && mark.mark().id().equals(id))
                .findFirst().orElseThrow();
    }

    /// What a screen reader hears of the node that has the focus.
    public Object heard() {
        return FxTests.onFx(() -> stage.getScene().getFocusOwner().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    public Node focused() {
        return FxTests.onFx(() -> stage.getScene().getFocusOwner());
    }

    @Override
    public void close() {
        FxTests.runFx(() -> {
            stage.close();
            Application.setUserAgentStylesheet(null);
        });
    }
}
