package duizhao.ui.table;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Scrolls two tables of the same lines as one.
public final class ScrollTie {

    private ScrollTie() {
    }

    /// `left` follows `right` up and down, and the other way round; `left` ends above the right one's sideways bar, so
    /// that both show the same number of lines.
    public static void tie(TableView<?> left, TableView<?> right) {
        // The scroll bars exist only once the skins do.
        left.skinProperty().addListener((o, was, now) -> Platform.runLater(() -> join(left, right)));
        right.skinProperty().addListener((o, was, now) -> Platform.runLater(() -> join(left, right)));
    }

    private static void join(TableView<?> left, TableView<?> right) {
        ScrollBar leftBar = bar(left, Orientation.VERTICAL);
        ScrollBar rightBar = bar(right, Orientation.VERTICAL);
        ScrollBar sideways = bar(right, Orientation.HORIZONTAL);
        if (leftBar == null || rightBar == null || sideways == null || left.getProperties().put("tied", true) != null) {
            return;
        }
        leftBar.valueProperty().bindBidirectional(rightBar.valueProperty());
        left.paddingProperty().bind(Bindings.createObjectBinding(
                () -> new Insets(0, 0, sideways.isVisible() ? sideways.getHeight() : 0, 0),
                sideways.visibleProperty(), sideways.heightProperty()));
    }

    private static @Nullable ScrollBar bar(TableView<?> table, Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation).findFirst().orElse(null);
    }
}
