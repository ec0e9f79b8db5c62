package duizhao.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DraftTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private final TextField words = new TextField("one");
    private final ComboBox<String> kind = new ComboBox<>();
    private final SuggestField<String> thing = new SuggestField<>(typed -> List.of("alpha", "beta").stream()
            .filter(one -> one.startsWith(typed)).toList(), one -> one);
    private final Draft draft = draft();

    private Draft draft() {
        kind.setValue("a");
        var fields = new ArrayList<Property<?>>(List.of(words.textProperty(), kind.valueProperty()));
        fields.addAll(thing.fields());
        return new Draft(fields);
    }

    @Test
    void whatIsTypedStaysAndWhatNobodyTouchedFollows() {
        words.setText("mine");
        assertThat(draft.isTyped()).isTrue();
        assertThat(draft.refill(() -> fill("one", "b"))).as("nobody else changed the words").isFalse();
        assertThat(words.getText()).isEqualTo("mine");
        assertThat(kind.getValue()).isEqualTo("b");
    }

    @Test
    void whatIsKeptOtherwiseThanWhatWasTypedOverIsTold() {
        words.setText("mine");
        assertThat(draft.refill(() -> fill("theirs", "a"))).isTrue();
        assertThat(words.getText()).isEqualTo("mine");
        assertThat(draft.refill(() -> fill("theirs", "a"))).as("told once").isFalse();
    }

    @Test
    void theSameTypedByBothIsADraftNoLonger() {
        words.setText("both");
        assertThat(draft.refill(() -> fill("both", "a"))).isFalse();
        assertThat(draft.isTyped()).isFalse();
        draft.refill(() -> fill("later", "a"));
        assertThat(words.getText()).isEqualTo("later");
    }

    @Test
    void whatWasTakenAndWhatIsStillSearchedForStay() {
        thing.valueProperty().set("alpha");
        draft.refill(() -> thing.field().setText(""));
        assertThat(thing.valueProperty().get()).isEqualTo("alpha");
        assertThat(thing.field().getText()).isEqualTo("alpha");
        thing.field().setText("be");
        draft.refill(() -> thing.field().setText(""));
        assertThat(thing.field().getText()).isEqualTo("be");
        assertThat(thing.valueProperty().get()).isNull();
    }

    @Test
    void theCursorStaysWhereItWas() {
        words.setText("mine");
        words.selectRange(1, 3);
        draft.refill(() -> fill("theirs", "a"));
        assertThat(words.getSelectedText()).isEqualTo("in");
    }

    @Test
    void whatWasKeptIsADraftNoLonger() {
        words.setText("mine");
        draft.keep();
        assertThat(draft.isTyped()).isFalse();
        draft.refill(() -> fill("theirs", "a"));
        assertThat(words.getText()).isEqualTo("theirs");
    }

    private void fill(String said, String of) {
        words.setText(said);
        kind.setValue(of);
    }
}
