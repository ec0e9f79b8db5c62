package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Magnitude;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.source.Document;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.source.SourceTally;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Statements;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Acts of people: data and log together, undone and redone.
class StoreActsTest {

    /// A unit, a period and words that no figure of the store has yet.
    private static final Figure TYPED = new Figure("typed-1", "990102",
            new Series("output", Measure.LEVEL, "old-town", "narrow"), new Period(2023, 2023, 6), Role.OUTCOME,
            new Quantity(new BigDecimal("7.50"), null, Wording.ABOUT_SUFFIX, new Unit(Magnitude.TEN_MILLION, "美元"),
                    Firmness.SOFT, true, "预计 力争 7.50 千万美元 左右"), "report", new Place("二/1", 12, 31), "表外，“引”\n二行");
    private static final SetAside NUMBER = new SetAside("report", new Place("四", 50, 56), "第 3 条",
            SetAsideReason.LIST_NUMBER, "注");
    private static final Document TEXT = new Document("report", "报告.txt", "ab".repeat(32), "第一段\n第二段 𠀀");
    private static final Source ADDED = new Source("added", "新报告", "", SourceKind.PLAN_REPORT, "2024-02", "990103", "",
            "", "", Period.year(2023), null);

    @TempDir
    private Path folder;
    private Path file;
    private Store store;

    @BeforeEach
    void make() {
        file = folder.resolve("a.duizhao");
        store = open();
    }

    @AfterEach
    void close() {
        assertThat(store.faults()).isEmpty();
        store.close();
    }

    @Test
    void aFigureComesBackAsItWasFiled() {
        file(TYPED);

        reopen();

        assertThat(store.sources().figures("report")).contains(TYPED).hasSize(4);
        assertThat(store.history().last(1).getFirst().changes()).containsExactly(new FigureChange(null, TYPED));
    }

    @Test
    void aNumberSetAsideComesBackAsItWas() {
        apply("set-aside", NUMBER.token(), new SetAsideChange(null, NUMBER));

        reopen();

        assertThat(store.sources().setAside("report")).last().isEqualTo(NUMBER);
        assertThat(store.history().last(1).getFirst().changes()).containsExactly(new SetAsideChange(null, NUMBER));
    }

    @Test
    void aDocumentComesBackWhole() {
        apply("attach-document", TEXT.name(), new DocumentChange(null, TEXT));

        reopen();

        assertThat(store.sources().document("report")).contains(TEXT);
        assertThat(store.sources().document("typed")).isEmpty();
        assertThat(store.sources().document("nowhere")).isEmpty();
    }

    @Test
    void oneActMayAddASourceAndWhatItHolds() {
        var figure = new Figure("added-1", "990103", new Series("waste", Measure.GROWTH, "", ""), Period.year(2031),
                Role.PLAN, TYPED.quantity(), "added", Place.UNKNOWN, "");

        apply("add-source", ADDED.title(), new SourceChange(null, ADDED),
                new DocumentChange(null, new Document("added", "新.txt", "00", "文")), new FigureChange(null, figure));

        assertThat(store.catalogue().sources()).last().isEqualTo(ADDED);
        assertThat(store.sources().figures("added")).containsExactly(figure);

        store.acts().undo("甲");
        assertThat(store.catalogue().sources()).doesNotContain(ADDED);
        assertThat(store.sources().document("added")).isEmpty();
    }

    @Test
    void oneActMayTouchAThingTwice() {
        apply("edit", "x", new SourceChange(null, ADDED), new FigureChange(null, TYPED),
                new FigureChange(TYPED, noted(TYPED, "再")));
        assertThat(store.sources().figures("report")).contains(noted(TYPED, "再")).doesNotContain(TYPED);

        store.acts().undo("甲");
        assertThat(store.sources().figures("report")).hasSize(3);
    }

    @Test
    void figuresAreCountedOnThroughActsOfThisAndOtherPrograms() {
        long before = store.figures().count();
        file(TYPED);
        assertThat(store.figures().count()).isEqualTo(before + 1);
        apply("edit", "x", new FigureChange(TYPED, noted(TYPED, "再")));
        assertThat(store.figures().count()).isEqualTo(before + 1);
        store.acts().undo("甲");
        store.acts().undo("甲");
        assertThat(store.figures().count()).isEqualTo(before);
        store.acts().redo("甲");
        assertThat(store.figures().count()).isEqualTo(before + 1);
        try (var other = open()) {
            other.acts().apply(new Act("remove", "x", "", List.of(new FigureChange(TYPED, null))), "乙");
        }
        assertThat(store.figures().count()).isEqualTo(before);
        store.change(connection -> Statements.update(connection, "DELETE FROM figure WHERE key = 'f-soft'"));
        assertThat(store.figures().count()).isEqualTo(before - 1);
    }

    @Test
    void whatASourceHoldsIsInTheOrderOfItsText() {
        file(TYPED);

        assertThat(store.sources().figures("report").stream().map(figure -> figure.place().start())).isSorted();
        assertThat(store.sources().figures("typed")).extracting(Figure::key).containsExactly("f-soft");
        assertThat(store.sources().figures("nowhere")).isEmpty();
        assertThat(store.sources().setAside("report")).extracting(SetAside::note).containsExactly("", "又一次");
        assertThat(store.sources().claims("report")).isEqualTo(Records.full().claims());
        assertThat(store.sources().claims("typed")).isEmpty();
    }

    @Test
    void sourcesAreCounted() {
        apply("attach-document", TEXT.name(), new DocumentChange(null, TEXT));
        apply("add-source", ADDED.title(), new SourceChange(null, ADDED));
        file(TYPED);

        assertThat(store.sources().tallies()).isEqualTo(Map.of("report", new SourceTally(4, 2, true),
                "typed", new SourceTally(1, 1, false), "added", SourceTally.NOTHING));
        assertThat(store.sources().tallies().keySet()).containsExactly("report", "typed", "added");
    }

    @Test
    void undoAndRedoWorkAfterTheStoreWasClosed() {
        file(TYPED);
        apply("set-aside", NUMBER.token(), new SetAsideChange(null, NUMBER));
        reopen();

        assertThat(store.acts().undoable()).get().extracting(ChangeSet::subject).isEqualTo(NUMBER.token());
        store.acts().undo("乙");
        reopen();
        store.acts().undo("乙");
        assertThat(store.acts().undoable()).isEmpty();
        assertThat(store.sources().figures("report")).doesNotContain(TYPED);
        reopen();

        assertThat(store.acts().redoable()).get().extracting(ChangeSet::subject).isEqualTo(TYPED.quantity().token());
        store.acts().redo("丙");
        reopen();
        store.acts().redo("丙");
        assertThat(store.acts().redoable()).isEmpty();
        assertThat(store.sources().figures("report")).contains(TYPED);
        assertThat(store.sources().setAside("report")).contains(NUMBER);
    }

    @Test
    void somethingNewEndsWhatCouldBeRedoneAndLosesNothing() {
        file(TYPED);
        store.acts().undo("甲");
        apply("set-aside", NUMBER.token(), new SetAsideChange(null, NUMBER));

        assertThat(store.acts().redoable()).isEmpty();
        assertRefused("error.nothing-to-redo", () -> store.acts().redo("甲"));
        assertThat(store.history().last(10)).extracting(ChangeSet::kind)
                .containsExactly("set-aside", "undo", "file-figure");
    }

    @Test
    void thereIsNothingToUndoInANewStore() {
        assertThat(store.acts().undoable()).isEmpty();
        assertThat(store.acts().redoable()).isEmpty();
        assertThat(store.history().last(10)).isEmpty();
        assertRefused("error.nothing-to-undo", () -> store.acts().undo("甲"));
    }

    @Test
    void theHistorySaysWhoDidWhatAndWhyNewestFirst() {
        var start = Instant.now().minusMillis(1);
        var filed = store.acts().apply(new Act("file-figure", "7.50", "补录",
                List.of(new FigureChange(null, TYPED))), "甲");
        var undone = store.acts().undo("乙");
        reopen();

        assertThat(store.history().last(10)).containsExactly(undone, filed);
        assertThat(store.history().last(1)).containsExactly(undone);
        assertThat(filed.who()).isEqualTo("甲");
        assertThat(filed.why()).isEqualTo("补录");
        assertThat(filed.undoes()).isZero();
        assertThat(filed.at()).isBetween(start, Instant.now());
        assertThat(undone.kind()).isEqualTo(ChangeSet.UNDO);
        assertThat(undone.who()).isEqualTo("乙");
        assertThat(undone.subject()).isEqualTo("7.50");
        assertThat(undone.undoes()).isEqualTo(filed.id());
        assertThat(undone.changes()).containsExactly(new FigureChange(TYPED, null));
    }

    @Test
    void whatAnotherProgramChangedIsNotWrittenOver() {
        file(TYPED);
        var mine = noted(TYPED, "我的");
        var theirs = noted(TYPED, "他的");
        try (var other = open()) {
            other.acts().apply(new Act("edit-figure", "7.50", "", List.of(new FigureChange(TYPED, theirs))), "乙");
        }

        String line = assertRefused("error.change-conflict",
                () -> apply("edit-figure", "7.50", new FigureChange(TYPED, mine)));

        assertThat(line).contains("7.50", "figure typed-1");
        assertThat(store.sources().figures("report")).contains(theirs);
        apply("edit-figure", "7.50", new FigureChange(theirs, mine));
        assertThat(store.sources().figures("report")).contains(mine);
    }

    @Test
    void whatIsThereIsNotAddedAgainAndWhatIsGoneNotChanged() {
        file(TYPED);
        apply("set-aside", NUMBER.token(), new SetAsideChange(null, NUMBER));
        apply("attach-document", TEXT.name(), new DocumentChange(null, TEXT));
        var otherReason = new SetAside("report", NUMBER.place(), NUMBER.token(), SetAsideReason.DATE, "");

        for (Change change : List.of(new FigureChange(null, noted(TYPED, "又")), new SetAsideChange(null, otherReason),
                new SourceChange(null, store.catalogue().source("typed")), new DocumentChange(null, TEXT),
                new FigureChange(noted(TYPED, "没有"), null), new SetAsideChange(otherReason, null),
                new SourceChange(ADDED, null), new DocumentChange(new Document("typed", "", "", ""), null))) {
            assertRefused("error.change-conflict", () -> apply("any", "某", change));
        }
    }

    @Test
    void anActThatFailsInTheMiddleLeavesNeitherDataNorLog() {
        String before = store.stateHash();

        assertRefused("error.change-conflict", () -> apply("any", "某", new SourceChange(null, ADDED),
                new FigureChange(null, TYPED), new DocumentChange(TEXT, null)));

        assertThat(store.history().last(10)).isEmpty();
        assertThat(store.figures().count()).isEqualTo(4);
        assertThat(store.catalogue().sources()).hasSize(2);
        assertThat(store.stateHash()).isEqualTo(before);
    }

    @Test
    void everyActIsAnotherState() {
        String before = store.stateHash();
        file(TYPED);
        String filed = store.stateHash();
        store.acts().undo("甲");

        assertThat(List.of(before, filed, store.stateHash())).doesNotHaveDuplicates();
    }

    @Test
    void whatTheStoreDoesNotKnowIsRefused() {
        for (var series : List.of(new Series("unknown", Measure.LEVEL, "", ""),
                new Series("output", Measure.LEVEL, "unknown", ""),
                new Series("waste", Measure.LEVEL, "", "unknown"))) {
            assertThat(assertRefused("error.change-unknown", () -> file(figure(series, "990102", "report"))))
                    .contains("unknown");
        }
        assertRefused("error.change-unknown", () -> file(figure(TYPED.series(), "990199", "report")));
        assertRefused("error.change-unknown", () -> file(figure(TYPED.series(), "990102", "nowhere")));
        assertRefused("error.change-unknown", () -> apply("attach-document", "x",
                new DocumentChange(null, new Document("nowhere", "x", "", ""))));
        assertRefused("error.change-unknown", () -> apply("set-aside", "x",
                new SetAsideChange(null, new SetAside("nowhere", Place.UNKNOWN, "x", SetAsideReason.DATE, ""))));
    }

    @Test
    void whatOthersReferToIsNotRemoved() {
        var plan = Records.figure("f-plan", Period.year(2022), Role.PLAN);
        assertRefused("error.change-needed", () -> apply("remove-figure", "x", new FigureChange(plan, null)));
        assertRefused("error.change-needed", () -> apply("remove-source", "x",
                new SourceChange(store.catalogue().source("report"), null)));

        apply("add-source", "x", new SourceChange(null, ADDED),
                new DocumentChange(null, new Document("added", "", "", "")));
        assertRefused("error.change-needed", () -> apply("remove-source", "x", new SourceChange(ADDED, null)));
    }

    @Test
    void aCorrectedFigureKeepsItsPairing() {
        var plan = Records.figure("f-plan", Period.year(2022), Role.PLAN);

        apply("edit-figure", "x", new FigureChange(plan, Records.figure("f-plan", Period.year(2024), Role.PLAN)));

        assertThat(Records.query(file, "SELECT plan || ' ' || outcome FROM pairing"))
                .containsExactly("f-plan f-outcome");
        assertThat(store.figures().periods()).contains(Period.year(2024));
    }

    @Test
    void printsOfOneThingLieInTheOrderOfTheText() {
        for (int start : List.of(30, 5, 18)) {
            var print = Records.figure("f-plan", Period.year(2022), Role.PLAN);
            file(new Figure("print-" + start, print.district(), print.series(), print.period(), print.role(),
                    print.quantity(), print.source(), new Place("", start, start + 1), ""));
        }

        assertThat(Records.query(file, "SELECT key FROM figure WHERE role = 0 AND period = 2022202200 ORDER BY seq"))
                .containsExactly("print-5", "f-plan", "print-18", "print-30");
    }

    @Test
    void aSourceThatComesBackHasItsOldPlace() {
        apply("add-source", "x", new SourceChange(null, ADDED));
        var last = new Source("last", "末", "", SourceKind.REVIEW, "2024", "", "", "", "", null, null);
        apply("add-source", "x", new SourceChange(null, last));
        apply("remove-source", "x", new SourceChange(ADDED, null));

        store.acts().undo("甲");

        assertThat(store.catalogue().sources()).extracting(Source::key)
                .containsExactly("report", "typed", "added", "last");
    }

    private void file(Figure figure) {
        apply("file-figure", figure.quantity().token(), new FigureChange(null, figure));
    }

    private void apply(String kind, String subject, Change... changes) {
        store.acts().apply(new Act(kind, subject, "", List.of(changes)), "甲");
    }

    private static Figure noted(Figure figure, String note) {
        return new Figure(figure.key(), figure.district(), figure.series(), figure.period(), figure.role(),
                figure.quantity(), figure.source(), figure.place(), note);
    }

    private static Figure figure(Series series, String district, String source) {
        return new Figure("unknown-1", district, series, TYPED.period(), TYPED.role(), TYPED.quantity(), source,
                TYPED.place(), "");
    }

    private static String assertRefused(String key, Runnable act) {
        var refusal = catchThrowableOfType(UserException.class, act::run);
        assertThat(refusal.key()).isEqualTo(key);
        String line = refusal.text(new Messages(Messages.ENGLISH));
        assertThat(line).hasLineCount(1);
        return line;
    }

    private Store open() {
        return Store.open(file, Records::full, Progress.SILENT);
    }

    private void reopen() {
        store.close();
        store = open();
    }
}
