package duizhao.ui.nav;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the top bar chooses; every place follows it.
public final class Choice {

    private final ObservableList<String> districts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");

    /// Codes of the chosen districts, in the order in which they stand side by side.
    public ObservableList<String> districts() {
        return districts;
    }

    /// Chooses all of `offered`, in their order.
    public void chooseAll(List<District> offered) {
        districts.setAll(offered.stream().map(District::code).toList());
    }

    /// The chosen year or span; null where there is none to choose.
    public ObjectProperty<@Nullable Period> periodProperty() {
        return period;
    }

    /// Part of an indicator's name, Chinese or English; blank for all.
    public StringProperty filterProperty() {
        return filter;
    }
}
