package duizhao.feature.exchange;

import duizhao.exchange.sheet.SheetRow;
import duizhao.exchange.table.ColumnUse;
import duizhao.exchange.table.Mapping;
import duizhao.exchange.table.SheetReading;
import duizhao.exchange.table.SheetReading.State;
import duizhao.platform.UserException;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A sheet of the file, or its only table: whether it is taken, and how it is read.
final class SheetModel {

    private final SheetReading reading;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final ObjectProperty<Mapping> mapping;
    private final IntegerProperty column;
    private final ObjectProperty<@Nullable UserException> damage;

    SheetModel(SheetReading reading) {
        this.reading = reading;
        this.mapping = new SimpleObjectProperty<>(reading.mapping());
        this.column = new SimpleIntegerProperty(first(reading.mapping()));
        this.damage = new SimpleObjectProperty<>(reading.damage());
        // A damaged one does not drop out by itself: a person unchecks it.
        chosen.set(state() == State.READY || state() == State.DAMAGED);
        mapping.addListener((o, was, now) -> {
            if (!State.of(was).equals(State.READY) && State.of(now).equals(State.READY)) {
                chosen.set(true);
            }
        });
    }

    /// The first column that nobody reads yet, which most likely is in question.
    private static int first(Mapping mapping) {
        for (int i = 0; i < mapping.columns().size(); i++) {
            if (mapping.columns().get(i).equals(ColumnUse.IGNORED) && !mapping.headers().get(i).isBlank()) {
                return i;
            }
        }
        return 0;
    }

    String name() {
        return reading.sheet();
    }

    /// The first ones that have any text.
    List<SheetRow> rows() {
        return reading.rows();
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    ObjectProperty<Mapping> mappingProperty() {
        return mapping;
    }

    /// The column whose reading is in hand.
    IntegerProperty columnProperty() {
        return column;
    }

    /// Why it cannot be read, which may come to light only where all of it is; null where it can.
    ObjectProperty<@Nullable UserException> damageProperty() {
        return damage;
    }

    State state() {
        return damage.get() != null ? State.DAMAGED : State.of(mapping.get());
    }

    /// As it is to be read now.
    SheetReading reading() {
        return reading.with(mapping.get());
    }

    /// Whether it has the headers of `other` and is read in another way.
    boolean isUnlike(SheetModel other) {
        return other != this && !mapping.get().headers().isEmpty() && mapping.get().headers().equals(other.mapping.get().headers())
                && !Objects.equals(mapping.get().like(other.mapping.get()), mapping.get());
    }

    /// Is read as `other`, but for district and period.
    void readLike(SheetModel other) {
        mapping.set(mapping.get().like(other.mapping.get()));
    }

    @Override
    public String toString() {
        return (chosen.get() ? "[x] " : "[ ] ") + name();
    }
}
