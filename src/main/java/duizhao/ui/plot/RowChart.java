package duizhao.ui.plot;

import duizhao.platform.Messages;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A chart made of rows, of which a screen draws those in sight.
///
/// Arrow keys, Home, End and the page keys walk the rows, Enter (or a double click) activates one, Ctrl+C copies the
/// chart as a picture.
public abstract class RowChart<R extends PlotRow> extends PlotControl implements OnPaper {

    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper(this, "version");
    private final ObjectProperty<@Nullable Consumer<R>> onActivate = new SimpleObjectProperty<>(this, "onActivate");

    /// @param nameKey key of what the chart is called where it has no title
    protected RowChart(Messages messages, String nameKey) {
        super(messages, nameKey);
        getStyleClass().add("row-chart");
    }

    /// The rows; change them with one `setAll`.
    public final ObservableList<R> rows() {
        return rows;
    }

    /// What Enter and a double click on a row do; null for nothing.
    public final ObjectProperty<@Nullable Consumer<R>> onActivateProperty() {
        return onActivate;
    }

    public final @Nullable Consumer<R> getOnActivate() {
        return onActivate.get();
    }

    public final void setOnActivate(@Nullable Consumer<R> action) {
        onActivate.set(action);
    }

    /// Draws the chart anew where `property`, one of a chart of its own kind, changes.
    protected final void redrawsWith(ObservableValue<?> property) {
        property.subscribe(() -> version.set(version.get() + 1));
    }

    /// Counts the changes of what a chart of its own kind draws with.
    final ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /// The row of that id.
    public final Optional<R> row(@Nullable Object id) {
        return rows.stream().filter(row -> Objects.equals(row.id(), id)).findFirst();
    }

    /// What draws the rows there are now, for a screen or for paper.
    public abstract RowPainter<R> painter(double width, PlotTheme painted);

    @Override
    public final Region picture(double width, PlotTheme painted) {
        return painter(width, painted).picture(getTitle(), getSubtitle(), getNote());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowChartSkin<>(this);
    }
}
