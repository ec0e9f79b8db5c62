package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.IndicatorGroup;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What a side-by-side table shows: properties only.
final class SideModel {

    private final ObjectProperty<@Nullable Grid> grid = new SimpleObjectProperty<>();
    private final ObservableList<TableLine> lines = FXCollections.observableArrayList();
    private final ObservableSet<IndicatorGroup> folded = FXCollections.observableSet();
    private final ObjectProperty<@Nullable Spot> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ComparisonRow> hovered = new SimpleObjectProperty<>();

    /// What the columns are made for; null before the first answer.
    ObjectProperty<@Nullable Grid> gridProperty() {
        return grid;
    }

    /// The lines of the table, filtered and folded.
    ObservableList<TableLine> lines() {
        return lines;
    }

    /// Groups whose lines are hidden.
    ObservableSet<IndicatorGroup> folded() {
        return folded;
    }

    ObjectProperty<@Nullable Spot> selectedProperty() {
        return selected;
    }

    /// What the mouse is over, in the table or in the picture beside it; null for nothing.
    ObjectProperty<@Nullable ComparisonRow> hoveredProperty() {
        return hovered;
    }
}
