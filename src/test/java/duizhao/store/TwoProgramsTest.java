package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Progress;
import duizhao.store.kill.OtherProgram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs on one file, as two stores: what each sees of the other, and the same thing changed by both.
class TwoProgramsTest {

    private static final Figure BEGUN = Records.figure("f-plan", Period.year(2022), Role.PLAN);

    @TempDir
    private Path folder;
    private Store mine;
    private Store theirs;

    @BeforeEach
    void open() {
        mine = Store.open(folder.resolve("a.duizhao"), Records::full, Progress.SILENT);
        theirs = Store.open(folder.resolve("a.duizhao"), Records::full, Progress.SILENT);
    }

    @AfterEach
    void close() {
        assertThat(mine.faults()).isEmpty();
        mine.close();
        theirs.close();
    }

    @Test
    void whatTheOtherRecordedIsNewsOnceAndWhatOneDoesOneselfIsNone() {
        assertThat(mine.history().news()).isEmpty();
        apply(mine, "甲", change(BEGUN, noted("甲")));
        assertThat(mine.history().news()).isEmpty();
        var added = apply(theirs, "李", new SourceChange(null, source("s-1")));
        var undone = theirs.acts().undo("李");
        apply(mine, "甲", change(noted("甲"), noted("乙")));

        assertThat(mine.history().news()).containsExactly(added, undone);
        assertThat(mine.history().news()).isEmpty();
        assertThat(theirs.history().news()).extracting(ChangeSet::who).containsExactly("甲", "甲");
    }

    @Test
    void changesOfDifferentThingsBothLive() {
        apply(theirs, "李", new SourceChange(null, source("s-1")));
        apply(mine, "甲", change(BEGUN, noted("甲")));

        assertThat(mine.catalogue().sources()).contains(source("s-1"));
        assertThat(theirs.sources().figures("report")).contains(noted("甲"));
    }

    @Test
    void aClashTellsWhatThereWasWhatTheyWroteAndWhatIWrite() {
        var wrote = apply(theirs, "李", change(BEGUN, noted("李")));
        var act = act(change(BEGUN, noted("甲")), new SourceChange(null, source("s-1")));

        assertThat(mine.acts().clashes(act)).singleElement().satisfies(clash -> {
            assertThat(clash.mine()).isEqualTo(change(BEGUN, noted("甲")));
            assertThat(clash.theirs()).isEqualTo(noted("李"));
            assertThat(clash.by().id()).isEqualTo(wrote.id());
        });
        assertThat(mine.acts().clashes(act(new SourceChange(null, source("s-1"))))).isEmpty();
    }

    @Test
    void whatBothDecidedAboutARowOfANewPeriodIsAClashLikeAnyOther() {
        apply(theirs, "李", new HandVerdictChange(null, verdict("李")));

        assertThat(mine.acts().clashes(act(new HandVerdictChange(null, verdict("甲"))))).singleElement()
                .satisfies(clash -> assertThat(clash.theirs()).isEqualTo(verdict("李")));
    }

    @Test
    void takenMineComesInThePlaceOfTheirsByAFurtherChangeSet() {
        var wrote = apply(theirs, "李", change(BEGUN, noted("李")));
        var act = act(change(BEGUN, noted("甲")), new SourceChange(null, source("s-1")));

        mine.acts().settle(act, mine.acts().clashes(act), true, "甲");

        assertThat(theirs.sources().figures("report")).contains(noted("甲"));
        assertThat(theirs.catalogue().sources()).contains(source("s-1"));
        assertThat(mine.history().last(9)).hasSize(2).last().isEqualTo(wrote);
        mine.acts().undo("甲");
        assertThat(mine.sources().figures("report")).contains(noted("李"));
    }

    @Test
    void keptTheirsMineIsInTheHistoryAndCanBeDoneAgain() {
        apply(theirs, "李", change(BEGUN, noted("李")));
        var act = act(change(BEGUN, noted("甲")));

        mine.acts().settle(act, mine.acts().clashes(act), false, "甲");

        assertThat(mine.sources().figures("report")).contains(noted("李"));
        assertThat(mine.history().last(9)).extracting(ChangeSet::kind).containsExactly("undo", "edit", "edit");
        assertThat(mine.history().last(9).get(1).changes()).containsExactly(change(noted("李"), noted("甲")));
        mine.acts().redo("甲");
        assertThat(theirs.sources().figures("report")).contains(noted("甲"));
    }

    @Test
    void keptTheirsTheRestOfTheActIsDone() {
        apply(theirs, "李", change(BEGUN, noted("李")));
        var act = act(change(BEGUN, noted("甲")), new SourceChange(null, source("s-1")));

        mine.acts().settle(act, mine.acts().clashes(act), false, "甲");

        assertThat(mine.sources().figures("report")).contains(noted("李"));
        assertThat(mine.catalogue().sources()).contains(source("s-1"));
        assertThat(mine.history().last(9)).hasSize(4);
        mine.acts().undo("甲");
        assertThat(mine.catalogue().sources()).doesNotContain(source("s-1"));
    }

    @Test
    void whereBothWroteTheSameNothingIsLeftToDo() {
        apply(theirs, "李", change(BEGUN, noted("同")));
        var act = act(change(BEGUN, noted("同")));

        assertThat(mine.acts().settle(act, mine.acts().clashes(act), true, "甲")).isEmpty();
        assertThat(mine.history().last(9)).hasSize(1);
    }

    @Test
    void whatTheyRemovedIsThereAgainWhereMineIsTaken() {
        var added = source("s-1");
        apply(mine, "甲", new SourceChange(null, added));
        apply(theirs, "李", new SourceChange(added, null));
        var renamed = new Source("s-1", "改名", "", SourceKind.MANUAL, "", "", "", "", "", null, null);
        var act = act(new SourceChange(added, renamed));

        assertThat(mine.acts().clashes(act)).singleElement().satisfies(clash -> assertThat(clash.theirs()).isNull());
        mine.acts().settle(act, mine.acts().clashes(act), true, "甲");
        assertThat(theirs.catalogue().sources()).contains(renamed);
    }

    @Test
    void aProgramInAProcessOfItsOwnIsSeenWithinASecondAndBothWrite() throws Exception {
        var process = OtherProgram.start(mine.file());
        try (var out = process.inputReader(); var in = process.outputWriter()) {
            assertThat(out.readLine()).isEqualTo("open");
            for (int i = 0; i < 5; i++) {
                apply(mine, "甲", new SourceChange(null, source("s-" + i)));
                mine.history().news();
                in.write("t-" + i + "\n");
                in.flush();
                long id = Long.parseLong(out.readLine());
                assertThat(mine.history().news()).extracting(ChangeSet::id).containsExactly(id);
            }
        }
        assertThat(process.waitFor()).isZero();
        assertThat(mine.sources().figures("report")).extracting(Figure::key)
                .contains("t-0", "t-1", "t-2", "t-3", "t-4");
        assertThat(theirs.history().last(99)).hasSize(10);
        for (int i = 0; i < 5; i++) {
            mine.acts().undo("甲");
        }
        assertThat(mine.acts().undoable()).isEmpty();
        assertThat(mine.catalogue().sources()).hasSize(2);
        assertThat(mine.sources().figures("report")).extracting(Figure::key).contains("t-0", "t-4");
    }

    private static FigureChange change(@Nullable Figure before, @Nullable Figure after) {
        return new FigureChange(before, after);
    }

    private static Figure noted(String note) {
        return new Figure(BEGUN.key(), BEGUN.district(), BEGUN.series(), BEGUN.period(), BEGUN.role(), BEGUN.quantity(),
                BEGUN.source(), BEGUN.place(), note);
    }

    private static HandVerdict verdict(String who) {
        var row = new RowKey("990103", new Series.Row("waste", Measure.SHARE, "old-town"), Period.year(2039));
        return new HandVerdict(row, VerdictKind.MET, who, LocalDate.of(2026, 3, 5), "核实过");
    }

    private static Source source(String key) {
        return new Source(key, "新报告", "", SourceKind.MANUAL, "", "", "", "", "", null, null);
    }

    private static Act act(Change... changes) {
        return new Act("edit", "某", "", List.of(changes));
    }

    private static ChangeSet apply(Store store, String who, Change... changes) {
        return store.acts().apply(act(changes), who);
    }
}
