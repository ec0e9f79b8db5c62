package duizhao.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DraftFieldTest {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private final DraftField field = new DraftField();

    @Test
    void whatIsTypedStaysWhileTheSameThingIsShownAnew() {
        field.show("a", "kept");
        field.setText("kept and more");
        field.show("a", "kept by another");
        assertThat(field.getText()).isEqualTo("kept and more");
    }

    @Test
    void whatNobodyTypedOverFollowsWhatIsKept() {
        field.show("a", "one");
        field.show("a", "two");
        assertThat(field.getText()).isEqualTo("two");
    }

    @Test
    void whatWasKeptIsADraftNoLonger() {
        field.show("a", "");
        field.setText("kept");
        field.show("a", "kept");
        field.show("a", "other");
        assertThat(field.getText()).isEqualTo("other");
    }

    @Test
    void anotherThingAndNothingLeaveNoDraft() {
        field.show("a", "");
        field.setText("of a");
        field.show("b", "of b");
        assertThat(field.getText()).isEqualTo("of b");
        field.setText("typed");
        field.show(null, "");
        field.show(null, "");
        assertThat(field.getText()).isEmpty();
    }
}
