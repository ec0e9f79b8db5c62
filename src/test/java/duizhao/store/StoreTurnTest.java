package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One old act taken back without the later ones, and what two programs take back of each other's.
class StoreTurnTest {

    private static final Figure FIRST = Records.figure("t-1", "990102", Period.year(2024), Role.OUTCOME, "1.50");
    private static final Figure SECOND = Records.figure("t-2", "990102", Period.year(2025), Role.OUTCOME, "2.50");

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void make() {
        store = open();
    }

    @AfterEach
    void close() {
        assertThat(store.faults()).isEmpty();
        store.close();
    }

    @Test
    void anOldActIsTakenBackAloneAndDoneAgain() {
        var first = apply(store, "甲", new FigureChange(null, FIRST));
        apply(store, "甲", new FigureChange(null, SECOND));

        var back = store.acts().turn(first.id(), "乙");

        assertThat(back).extracting(ChangeSet::kind, ChangeSet::undoes, ChangeSet::who)
                .containsExactly("take-back", first.id(), "乙");
        assertThat(store.sources().figures("report")).contains(SECOND).doesNotContain(FIRST);
        assertThat(store.acts().turn(back.id(), "乙").kind()).isEqualTo("do-again");
        assertThat(store.sources().figures("report")).contains(FIRST, SECOND);
        assertThat(store.acts().turn(first.id(), "乙").kind()).isEqualTo("take-back");
        assertThat(store.sources().figures("report")).doesNotContain(FIRST);
    }

    @Test
    void takingOneBackIsAnActThatUndoAndRedoTakeLikeAnyOther() {
        var first = apply(store, "甲", new FigureChange(null, FIRST));
        apply(store, "甲", new FigureChange(null, SECOND));
        store.acts().turn(first.id(), "甲");
        store.close();
        store = open();

        assertThat(store.acts().undo("甲").kind()).isEqualTo("undo");
        assertThat(store.sources().figures("report")).contains(FIRST, SECOND);
        store.acts().redo("甲");
        assertThat(store.sources().figures("report")).contains(SECOND).doesNotContain(FIRST);
        store.acts().undo("甲");
        store.acts().undo("甲");
        store.acts().undo("甲");
        assertThat(store.acts().undoable()).isEmpty();
        assertThat(store.sources().figures("report")).doesNotContain(FIRST, SECOND);
    }

    @Test
    void aLaterActOnTheSameIsNamedAndNothingIsChanged() {
        var filed = apply(store, "甲", new FigureChange(null, FIRST));
        var corrected = apply(store, "李", new FigureChange(FIRST, noted("二")));
        apply(store, "甲", new FigureChange(null, SECOND));
        String before = store.stateHash();

        assertThat(refused("error.undo-in-the-way", () -> store.acts().turn(filed.id(), "甲")))
                .contains("某", "李", "change set " + corrected.id());

        assertThat(store.stateHash()).isEqualTo(before);
        store.acts().turn(corrected.id(), "甲");
        store.acts().turn(filed.id(), "甲");
        assertThat(store.sources().figures("report")).contains(SECOND).doesNotContain(FIRST, noted("二"));
    }

    @Test
    void whatCameBackToWhatItWasIsStillALaterActOnTheSame() {
        var filed = apply(store, "甲", new FigureChange(null, FIRST));
        apply(store, "甲", new FigureChange(FIRST, noted("二")));
        apply(store, "甲", new FigureChange(noted("二"), FIRST));

        refused("error.undo-in-the-way", () -> store.acts().turn(filed.id(), "甲"));
    }

    @Test
    void aLaterActThatRefersToItIsNamed() {
        var filed = apply(store, "甲", new FigureChange(null, FIRST));
        var paired = apply(store, "李", new PairingChange(null, new Pairing("h-1", "f-plan", "t-1",
                PairingKind.ANSWER, "")));

        assertThat(refused("error.undo-in-the-way", () -> store.acts().turn(filed.id(), "甲")))
                .contains("李", "change set " + paired.id());

        store.acts().turn(paired.id(), "甲");
        store.acts().turn(filed.id(), "甲");
        assertThat(store.sources().figures("report")).doesNotContain(FIRST);
    }

    @Test
    void aLaterActThatTookAwayWhatItNeedsIsNamed() {
        var source = new Source("added", "新", "", SourceKind.MANUAL, "", "", "", "", "", null, null);
        apply(store, "甲", new SourceChange(null, source));
        var figure = new Figure("t-3", FIRST.district(), FIRST.series(), FIRST.period(), FIRST.role(), FIRST.quantity(),
                "added", FIRST.place(), "");
        apply(store, "甲", new FigureChange(null, figure));
        var removed = apply(store, "甲", new FigureChange(figure, null));
        var gone = apply(store, "李", new SourceChange(source, null));

        assertThat(refused("error.undo-in-the-way", () -> store.acts().turn(removed.id(), "甲")))
                .contains("李", "change set " + gone.id());
    }

    @Test
    void aBranchThatANewEditCutIsStillReadAndCanBeDoneAgain() {
        var cut = apply(store, "甲", new FigureChange(null, FIRST));
        store.acts().undo("甲");
        apply(store, "甲", new FigureChange(null, SECOND));

        assertThat(store.acts().redoable()).isEmpty();
        assertThat(store.history().last(9)).extracting(ChangeSet::id).contains(cut.id());
        assertThat(store.acts().turn(cut.id(), "甲").kind()).isEqualTo("do-again");
        assertThat(store.sources().figures("report")).contains(FIRST, SECOND);
    }

    @Test
    void whatIsNotThereIsRefused() {
        refused("error.no-change-set", () -> store.acts().turn(77, "甲"));
    }

    @Test
    void undoTakesThisProgramsActsAndLeavesTheOthersToIt() {
        var mine = apply(store, "甲", new FigureChange(null, FIRST));
        try (var other = open()) {
            apply(other, "李", new FigureChange(null, SECOND));

            assertThat(store.acts().undoable()).get().extracting(ChangeSet::id).isEqualTo(mine.id());
            store.acts().undo("甲");
            assertThat(store.sources().figures("report")).contains(SECOND).doesNotContain(FIRST);
            assertThat(store.acts().undoable()).isEmpty();
            assertThat(other.acts().undoable()).get().extracting(ChangeSet::who).isEqualTo("李");
            store.acts().redo("甲");
            assertThat(other.sources().figures("report")).contains(FIRST, SECOND);
            other.acts().undo("李");
            assertThat(store.sources().figures("report")).contains(FIRST).doesNotContain(SECOND);
            assertThat(other.acts().redoable()).isPresent();
            assertThat(store.acts().redoable()).as("what the other took back").isEmpty();
        }
    }

    @Test
    void anUndoThatTheOthersActIsInTheWayOfNamesIt() {
        apply(store, "甲", new FigureChange(null, FIRST));
        try (var other = open()) {
            var theirs = apply(other, "李", new FigureChange(FIRST, noted("李")));

            assertThat(refused("error.undo-in-the-way", () -> store.acts().undo("甲"))).contains("李",
                    "change set " + theirs.id());
            store.acts().turn(theirs.id(), "甲");
            store.acts().undo("甲");
            assertThat(store.sources().figures("report")).as("taking theirs back was the last act")
                    .contains(noted("李"));
        }
    }

    private static Figure noted(String note) {
        return new Figure(FIRST.key(), FIRST.district(), FIRST.series(), FIRST.period(), FIRST.role(), FIRST.quantity(),
                FIRST.source(), FIRST.place(), note);
    }

    private static ChangeSet apply(Store store, String who, Change... changes) {
        return store.acts().apply(new Act("edit", "某", "", List.of(changes)), who);
    }

    private static String refused(String key, Runnable act) {
        var refusal = catchThrowableOfType(UserException.class, act::run);
        assertThat(refusal.key()).isEqualTo(key);
        String line = refusal.text(new Messages(Messages.ENGLISH));
        assertThat(line).hasLineCount(1);
        return line;
    }

    private Store open() {
        return Store.open(folder.resolve("a.duizhao"), Records::full, Progress.SILENT);
    }
}
