package duizhao.ui.plot;

import duizhao.platform.Messages;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Bullet rows: a bar for what came of each target, a tick for what was planned, the verdict at the row's end.
///
/// Selected and hovered row are told by the caller's ids in two properties that a table beside the chart can be bound
/// to in both directions. Arrow keys, Home and End walk the rows, Enter (or a double click) activates one, Ctrl+C
/// copies the chart as a picture.
public final class BulletRows extends PlotControl {

    private final ObservableList<BulletRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Object> selectedId = new SimpleObjectProperty<>(this, "selectedId");
    private final ObjectProperty<@Nullable Object> hoveredId = new SimpleObjectProperty<>(this, "hoveredId");
    private final ObjectProperty<@Nullable Consumer<BulletRow>> onActivate =
            new SimpleObjectProperty<>(this, "onActivate");

    public BulletRows(Messages messages) {
        super(messages);
        getStyleClass().add("bullet-rows");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// The rows in the order of the picture; change them with one `setAll`.
    public ObservableList<BulletRow> rows() {
        return rows;
    }

    /// The id of the selected row; null for none, and an id that no row has selects none.
    public ObjectProperty<@Nullable Object> selectedIdProperty() {
        return selectedId;
    }

    public @Nullable Object getSelectedId() {
        return selectedId.get();
    }

    public void setSelectedId(@Nullable Object id) {
        selectedId.set(id);
    }

    /// The id of the row the mouse is over, here or in a linked view; null for none.
    public ObjectProperty<@Nullable Object> hoveredIdProperty() {
        return hoveredId;
    }

    public @Nullable Object getHoveredId() {
        return hoveredId.get();
    }

    public void setHoveredId(@Nullable Object id) {
        hoveredId.set(id);
    }

    /// What Enter and a double click on a row do; null for nothing.
    public ObjectProperty<@Nullable Consumer<BulletRow>> onActivateProperty() {
        return onActivate;
    }

    public @Nullable Consumer<BulletRow> getOnActivate() {
        return onActivate.get();
    }

    public void setOnActivate(@Nullable Consumer<BulletRow> action) {
        onActivate.set(action);
    }

    /// The row of that id.
    public Optional<BulletRow> row(@Nullable Object id) {
        return rows.stream().filter(row -> Objects.equals(row.id(), id)).findFirst();
    }

    @Override
    public Region picture(double width, PlotTheme painted) {
        return new BulletRowPainter(rows, width, painted, messages()).picture(getTitle(), getSubtitle(), getNote());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new BulletRowsSkin(this);
    }
}
