package duizhao.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.source.Document;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Changes can be turned round, and speak of one thing.
class ChangeTest {

    private static final Document ONE = new Document("report", "a.txt", "00", "一");
    private static final Document OTHER = new Document("plan", "a.txt", "00", "一");

    @Property
    void invertedTwiceItIsTheSame(@ForAll("changes") Change change) {
        assertThat(change.inverted().before()).isEqualTo(change.after());
        assertThat(change.inverted().after()).isEqualTo(change.before());
        assertThat(change.inverted().subject()).isEqualTo(change.subject());
        assertThat(change.inverted().inverted()).isEqualTo(change);
    }

    @Example
    void theSubjectSaysWhatIsTouched() {
        assertThat(new DocumentChange(null, ONE).subject()).isEqualTo("document report");
        var number = new SetAside("report", new Place("一", 5, 9), "2022年", SetAsideReason.DATE, "");
        assertThat(new SetAsideChange(number, null).subject()).isEqualTo("set-aside report 5-9");
    }

    @Example
    void aChangeOfNothingOrOfTwoThingsIsNone() {
        assertThatThrownBy(() -> new DocumentChange(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentChange(ONE, OTHER)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document report").hasMessageContaining("document plan");
        assertThatThrownBy(() -> new Act("attach-document", "a.txt", "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Change> changes() {
        return Changes.any();
    }
}
