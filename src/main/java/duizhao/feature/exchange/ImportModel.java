package duizhao.feature.exchange;

import duizhao.domain.record.Catalogue;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Standing;
import duizhao.exchange.table.SheetReading.State;
import duizhao.exchange.table.TableImport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is chosen in one run of the wizard.
final class ImportModel {

    /// The steps, in their order.
    enum Step { FILE, COLUMNS, ITEMS }

    /// A file of tables that is open.
    ///
    /// @param sheets all that are not hidden; one where the file has one only
    record Opened(TableImport table, Catalogue catalogue, List<SheetModel> sheets) {

        boolean isOfSeveral() {
            return sheets.size() > 1;
        }

        /// The one that is shown first: the first that is damaged, or else that can be read, or else that has figures.
        SheetModel inHand() {
            return Stream.of(State.DAMAGED, State.READY, State.LACKING, State.NO_FIGURES, State.EMPTY)
                    .flatMap(state -> sheets.stream().filter(sheet -> sheet.state() == state)).findFirst().orElseThrow();
        }

        /// Those that are taken.
        List<SheetModel> chosen() {
            return isOfSeveral() ? sheets.stream().filter(sheet -> sheet.chosenProperty().get()).toList() : sheets;
        }

        /// Whether those that are taken can be: at least one, and nothing lacking of any.
        boolean isReady() {
            return !chosen().isEmpty() && chosen().stream().allMatch(sheet -> sheet.state() == State.READY);
        }
    }

    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.FILE);
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Opened> opened = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SheetModel> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Planned> plan = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Standing> shown = new SimpleObjectProperty<>();
    private final StringProperty trouble = new SimpleStringProperty("");
    private final BooleanProperty adding = new SimpleBooleanProperty(false);
    private final StringProperty why = new SimpleStringProperty("");
    private final Map<Item, Answer> answers = new HashMap<>();
    private final IntegerProperty answered = new SimpleIntegerProperty(0);

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    ObjectProperty<@Nullable Path> fileProperty() {
        return file;
    }

    /// Null where the file is no table.
    ObjectProperty<@Nullable Opened> openedProperty() {
        return opened;
    }

    /// The sheet that is shown; null where the file is no table.
    ObjectProperty<@Nullable SheetModel> sheetProperty() {
        return sheet;
    }

    ObjectProperty<@Nullable Planned> planProperty() {
        return plan;
    }

    /// The items that are listed; null for all.
    ObjectProperty<@Nullable Standing> shownProperty() {
        return shown;
    }

    /// What stands in the way, in words; blank where nothing does.
    StringProperty troubleProperty() {
        return trouble;
    }

    /// Whether districts, indicators and definitions that nobody knows are added with the table.
    BooleanProperty addingProperty() {
        return adding;
    }

    StringProperty whyProperty() {
        return why;
    }

    /// What becomes of an item that differs.
    Answer answer(Item item) {
        return answers.getOrDefault(item, usual(item));
    }

    /// What becomes of it where nobody says otherwise: it is added beside what is held, or left.
    static Answer usual(Item item) {
        return item.further() == null ? Answer.LEAVE : Answer.FURTHER;
    }

    void answer(Item item, Answer answer) {
        answers.put(item, answer);
        answered.set(answered.get() + 1);
    }

    /// Changes whenever an answer does.
    IntegerProperty answeredProperty() {
        return answered;
    }

    void forgetAnswers() {
        answers.clear();
        answered.set(0);
    }
}
