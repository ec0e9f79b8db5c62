package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the place 来源 shows: properties only.
final class SourcesModel {

    private final ObservableList<SourceLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable OpenedSource> opened = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TextMark> mark = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>(new Task.Look());
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);
    private final BooleanProperty figuresShown = new SimpleBooleanProperty();

    /// The lines of the table of sources, as listed.
    ObservableList<SourceLine> lines() {
        return lines;
    }

    /// Key of the source that is chosen; null where there is none.
    ObjectProperty<@Nullable String> sourceProperty() {
        return source;
    }

    /// The chosen source, once it has been read; null before.
    ObjectProperty<@Nullable OpenedSource> openedProperty() {
        return opened;
    }

    /// The mark of the text that is looked at; null where there is none.
    ObjectProperty<@Nullable TextMark> markProperty() {
        return mark;
    }

    /// The figure that is looked at; null where there is none.
    ObjectProperty<@Nullable Figure> figureProperty() {
        return figure;
    }

    /// What the drawer is for.
    ObjectProperty<Task> taskProperty() {
        return task;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }

    /// Whether the figures are listed beside an attached text.
    BooleanProperty figuresShownProperty() {
        return figuresShown;
    }
}
