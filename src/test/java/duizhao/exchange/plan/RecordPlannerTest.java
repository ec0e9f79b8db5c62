package duizhao.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Change;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.platform.Progress;
import duizhao.store.Records;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two records, set against each other.
class RecordPlannerTest {

    private static final Figure PLAN = Records.figure("plan", Period.year(2022), Role.PLAN);
    private static final Figure OUTCOME = Records.figure("outcome", Period.year(2022), Role.OUTCOME);
    private static final Source NEW = new Source("new", "新文件", "", SourceKind.REVIEW, "2024", "", "", "", "", null, null);

    private static WholeRecord record(List<Figure> figures, List<Pairing> pairings, Source... more) {
        var catalogue = Records.CATALOGUE;
        var sources = new ArrayList<>(catalogue.sources());
        sources.addAll(List.of(more));
        return new WholeRecord(new DataSet(new Catalogue(catalogue.districts(), catalogue.indicators(), catalogue.slices(),
                catalogue.definitions(), sources), figures, List.of(), pairings, List.of()), Decided.NOTHING, List.of());
    }

    private static Figure with(Figure figure, String key, String value, String source, Place place) {
        var other = Records.figure(key, figure.district(), figure.period(), figure.role(), value);
        return new Figure(key, figure.district(), figure.series(), figure.period(), figure.role(), other.quantity(), source,
                place, figure.note());
    }

    private static ImportPlan plan(WholeRecord mine, WholeRecord theirs) {
        return new RecordPlanner(new HeldInMemory(mine)).plan(ImportPlan.STORE, "b.duizhao", theirs, Progress.SILENT);
    }

    private static List<Item> figures(ImportPlan plan) {
        return plan.items().stream().filter(item -> item.change() instanceof FigureChange).toList();
    }

    @Test
    void whatOnlyTheOtherHoldsIsAddedSourcesFirst() {
        var theirs = with(OUTCOME, "theirs", "13.1", "new", new Place("二", 5, 9));

        var plan = plan(record(List.of(PLAN), List.of()), record(List.of(theirs, PLAN, OUTCOME),
                List.of(new Pairing("p", "plan", "theirs", PairingKind.ANSWER, "")), NEW));

        assertThat(figures(plan)).extracting(Item::standing).containsExactly(Standing.ADDED, Standing.SAME, Standing.ADDED);
        assertThat(plan.act(item -> Answer.LEAVE, "").orElseThrow().changes()).extracting(Change::getClass)
                .isEqualTo(List.of(SourceChange.class, FigureChange.class, FigureChange.class, PairingChange.class));
    }

    @Test
    void aFigureOfOneKeyThatDiffersIsAConflict() {
        var theirs = with(OUTCOME, "outcome", "13.1", "report", OUTCOME.place());

        var item = figures(plan(record(List.of(OUTCOME), List.of()), record(List.of(theirs), List.of()))).getFirst();

        assertThat(item.standing()).isEqualTo(Standing.DIFFERENT);
        assertThat(item.aspects()).containsExactly(Aspect.NUMBER);
        assertThat(item.change(Answer.CORRECT)).contains(new FigureChange(OUTCOME, theirs));
        assertThat(item.change(Answer.FURTHER)).hasValueSatisfying(further -> {
            assertThat(further.before()).isNull();
            assertThat(((Figure) further.after()).key()).isEqualTo("outcome-2");
        });
        assertThat(item.change(Answer.LEAVE)).isEmpty();
    }

    @Test
    void aNoteThatDiffersIsNoFurtherPrint() {
        var theirs = new Figure(OUTCOME.key(), OUTCOME.district(), OUTCOME.series(), OUTCOME.period(), OUTCOME.role(),
                OUTCOME.quantity(), OUTCOME.source(), OUTCOME.place(), "别处的备注");

        var item = figures(plan(record(List.of(OUTCOME), List.of()), record(List.of(theirs), List.of()))).getFirst();

        assertThat(item.standing()).isEqualTo(Standing.DIFFERENT);
        assertThat(item.aspects()).containsExactly(Aspect.REMARKS);
        assertThat(item.change(Answer.FURTHER)).isEmpty();
        assertThat(item.change(Answer.CORRECT)).contains(new FigureChange(OUTCOME, theirs));
    }

    @Test
    void aConflictThatWasAddedAsAFurtherPrintIsTheSameAfterwards() {
        var theirs = with(OUTCOME, "outcome", "13.1", "report", OUTCOME.place());
        var further = with(OUTCOME, "outcome-2", "13.1", "report", OUTCOME.place());

        var plan = plan(record(List.of(OUTCOME, further), List.of()), record(List.of(theirs), List.of()));

        assertThat(figures(plan)).extracting(Item::standing).containsExactly(Standing.SAME);
    }

    @Test
    void whatBothTypedInIsTheSameUnderWhateverKeyAndWhatRefersToItFindsIt() {
        var mine = with(OUTCOME, "hand-a", "13.1", "typed", Place.UNKNOWN);
        var theirs = with(OUTCOME, "hand-b", "13.1", "typed", Place.UNKNOWN);

        var plan = plan(record(List.of(PLAN, mine), List.of()), record(List.of(PLAN, theirs),
                List.of(new Pairing("p", "plan", "hand-b", PairingKind.ANSWER, ""))));

        assertThat(figures(plan)).extracting(Item::standing).containsOnly(Standing.SAME);
        assertThat(plan.act(item -> Answer.LEAVE, "").orElseThrow().changes()).containsExactly(
                new PairingChange(null, new Pairing("p", "plan", "hand-a", PairingKind.ANSWER, "")));
    }

    @Test
    void aPairingOfAFigureLeftOutGoesToTheOneThatStays() {
        var mine = with(OUTCOME, "hand-a", "13.1", "typed", Place.UNKNOWN);
        var theirs = with(OUTCOME, "hand-b", "14.2", "typed", Place.UNKNOWN);
        var plan = plan(record(List.of(PLAN, mine), List.of()), record(List.of(PLAN, theirs),
                List.of(new Pairing("p", "plan", "hand-b", PairingKind.ANSWER, ""))));

        assertThat(pairing(plan, Answer.LEAVE)).isEqualTo("hand-a");
        assertThat(pairing(plan, Answer.CORRECT)).isEqualTo("hand-a");
        assertThat(pairing(plan, Answer.FURTHER)).isEqualTo("hand-b");
    }

    private static String pairing(ImportPlan plan, Answer answer) {
        return plan.act(item -> answer, "").orElseThrow().changes().stream().filter(PairingChange.class::isInstance)
                .map(change -> ((Pairing) change.after()).outcome()).findFirst().orElseThrow();
    }

    @Test
    void twoPrintsAtTwoPlacesOfOneDocumentAreTwo() {
        var again = with(OUTCOME, "again", "12.50", "report", new Place("九", 900, 910));

        var plan = plan(record(List.of(OUTCOME), List.of()), record(List.of(OUTCOME, again), List.of()));

        assertThat(figures(plan)).extracting(Item::standing).containsExactly(Standing.SAME, Standing.ADDED);
    }

    @Test
    void whatTheCatalogueDoesNotKnowIsRefusedAndWhatRefersToItToo() {
        var foreign = new Figure("foreign", "110101", PLAN.series(), PLAN.period(), Role.PLAN, PLAN.quantity(), "report",
                PLAN.place(), "");

        var plan = plan(record(List.of(OUTCOME), List.of()), record(List.of(foreign, OUTCOME),
                List.of(new Pairing("p", "foreign", "outcome", PairingKind.ANSWER, ""))));

        assertThat(plan.items().stream().filter(item -> item.standing() == Standing.REFUSED)
                .map(item -> item.refusal().key())).containsExactly("import.refused.district-key", "import.refused.figure");
        assertThat(plan.act(item -> Answer.FURTHER, "")).isEmpty();
    }

    @Test
    void districtsOfTheOtherRecordComeAlongUnlessOneHereBearsTheName() {
        var fresh = new District("990104", "北区", "北", "North", "990100", null, null);
        var namesake = new District("990199", "东区", "东二", "East Two", "990100", null, null);
        var described = new District("990103", "西区", "西边", "West", "990100", null, null);

        var plan = plan(record(List.of(), List.of()), with(record(List.of(in("990104"), in("990199")), List.of()), fresh,
                namesake, described));

        assertThat(plan.items().stream().filter(item -> item.where().table().equals("districts"))
                .map(Item::standing)).containsExactly(Standing.DIFFERENT, Standing.ADDED, Standing.REFUSED);
        assertThat(plan.items().stream().filter(item -> item.refusal() != null).map(item -> item.refusal().key()))
                .containsExactly("import.refused.namesake", "import.refused.district-key");
        assertThat(plan.act(item -> Answer.FURTHER, "").orElseThrow().changes())
                .containsExactly(new DistrictChange(null, fresh), new FigureChange(null, in("990104")));
        assertThat(plan.act(item -> Answer.CORRECT, "").orElseThrow().changes()).hasSize(3);
    }

    private static Figure in(String district) {
        return new Figure("in-" + district, district, PLAN.series(), PLAN.period(), Role.PLAN, PLAN.quantity(), "report",
                PLAN.place(), "");
    }

    /// With these districts, in the place of those of the same code.
    private static WholeRecord with(WholeRecord record, District... districts) {
        var catalogue = record.data().catalogue();
        var all = new LinkedHashMap<String, District>();
        catalogue.districts().forEach(d -> all.put(d.code(), d));
        List.of(districts).forEach(d -> all.put(d.code(), d));
        return new WholeRecord(new DataSet(new Catalogue(all.values(), catalogue.indicators(), catalogue.slices(),
                catalogue.definitions(), catalogue.sources()), record.data().figures(), List.of(), List.of(), List.of()),
                Decided.NOTHING, List.of());
    }

    @Test
    void aSourceDescribedOtherwiseStaysUnlessAPersonSaysSo() {
        var other = new Source("new", "新文件（修订）", "", SourceKind.REVIEW, "2024", "", "", "", "", null, null);

        var plan = plan(record(List.of(), List.of(), NEW), record(List.of(), List.of(), other));

        assertThat(plan.act(item -> Answer.FURTHER, "")).isEmpty();
        assertThat(plan.act(item -> Answer.CORRECT, "").orElseThrow().changes())
                .isEqualTo(List.of(new SourceChange(NEW, other)));
        assertThat(Stream.of(Standing.values()).mapToInt(s -> plan.counts().get(s)).sum()).isEqualTo(plan.items().size());
    }
}
