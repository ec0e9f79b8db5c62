package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.DecisionSet;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people decide is kept with its acts, and comes along with the rows it concerns.
class StoreDecisionsTest {

    private static final RowKey ROW = new RowKey("990102", new Series.Row("output", Measure.LEVEL, ""),
            Period.year(2022));
    private static final Chosen CHOSEN = new Chosen(ROW, "f-plan", null, "核实过");
    private static final HandVerdict HAND = new HandVerdict(ROW, VerdictKind.MET, "甲", LocalDate.of(2024, 3, 5),
            "另有“说明”\n第二行");
    private static final PlanTolerances TOLERANCES = new PlanTolerances("f-plan", new BigDecimal("0.50"),
            new BigDecimal("1E+1"), Unit.of("万元"), "商定");

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void make() {
        open();
    }

    @AfterEach
    void close() {
        assertThat(store.faults()).isEmpty();
        store.close();
    }

    private void open() {
        store = Store.open(folder.resolve("a.duizhao"), Records::full, Progress.SILENT);
    }

    private void apply(Change... changes) {
        store.acts().apply(new Act("decide", "某", "", List.of(changes)), "甲");
    }

    private DataSet select(String district, int year) {
        return store.figures().select(new Selection(List.of(district), Period.year(year), Set.of(), false));
    }

    @Test
    void decisionsComeBackWithTheRowsTheyConcern() {
        apply(new ChoiceChange(null, CHOSEN), new HandVerdictChange(null, HAND), new ToleranceChange(null, TOLERANCES));
        store.close();
        open();

        assertThat(select("990102", 2022).decisions())
                .isEqualTo(new DecisionSet(List.of(CHOSEN), List.of(HAND), List.of(TOLERANCES)));
        assertThat(select("990102", 2023).decisions().verdict(ROW)).as("as the year before").contains(HAND);
        assertThat(select("990102", 2025).decisions()).isEqualTo(DecisionSet.NONE);
        assertThat(select("990103", 2022).decisions()).isEqualTo(DecisionSet.NONE);

        store.acts().undo("甲");
        assertThat(select("990102", 2022).decisions()).isEqualTo(DecisionSet.NONE);
        store.acts().redo("甲");
        assertThat(select("990102", 2022).decisions().tolerances("f-plan")).contains(TOLERANCES);
    }

    @Test
    void aRowWithoutAFigureOfThePeriodMayBeJudgedToo() {
        var elsewhere = new HandVerdict(new RowKey("990103", new Series.Row("waste", Measure.SHARE, "old-town"),
                Period.span(2031, 2035)), VerdictKind.NOT_COMPARABLE, "乙", LocalDate.of(2024, 1, 1), "无从比较");
        apply(new HandVerdictChange(null, elsewhere));

        assertThat(select("990103", 2033).decisions().verdict(elsewhere.row())).contains(elsewhere);
    }

    @Test
    void whatIsDecidedAboutMustBeThere() {
        assertThat(refusal(new ChoiceChange(null, new Chosen(ROW, null, "nowhere", "")))).contains("nowhere");
        assertThat(refusal(new PairingChange(null, new Pairing("h", "nowhere", "f-outcome", PairingKind.ANSWER, ""))))
                .contains("nowhere");
        assertThat(refusal(new ToleranceChange(null, new PlanTolerances("nowhere", BigDecimal.ONE, BigDecimal.ONE,
                Unit.POINTS, "某")))).contains("nowhere");
        assertThat(refusal(new HandVerdictChange(HAND, null))).contains("hand-verdict 990102/output/level//2022");
        assertThat(store.history().last(9)).isEmpty();
    }

    @Test
    void aFigureThatIsNamedStays() {
        var figure = figure("f-plan");
        store.acts().apply(new Act("unpair", "某", "", List.of(
                new PairingChange(select("990102", 2022).pairings().getFirst(), null))), "甲");
        apply(new ChoiceChange(null, CHOSEN));
        assertThat(refusal(new FigureChange(figure, null))).contains("figure f-plan");
        apply(new ChoiceChange(CHOSEN, null), new ToleranceChange(null, TOLERANCES));
        assertThat(refusal(new FigureChange(figure, null))).contains("figure f-plan");
        apply(new ToleranceChange(TOLERANCES, null), new FigureChange(figure, null));
        assertThat(select("990102", 2022).figures()).extracting(Figure::key).doesNotContain("f-plan");
    }

    /// Of several pairings of one plan the last counts, so one that comes back has its old place.
    @Test
    void aPairingThatComesBackHasItsPlaceInTheList() {
        var first = select("990102", 2022).pairings().getFirst();
        var second = new Pairing("p-2", "f-plan", "f-outcome", PairingKind.REFERENCE, "只作参照");
        apply(new PairingChange(null, second));
        apply(new PairingChange(first, null));
        apply(new PairingChange(null, new Pairing("p-3", "f-plan", "f-outcome", PairingKind.ANSWER, "")));
        assertThat(select("990102", 2022).pairings()).extracting(Pairing::key).containsExactly("p-2", "p-3");
        store.acts().undo("甲");
        store.acts().undo("甲");
        assertThat(select("990102", 2022).pairings()).containsExactly(first, second);

        var other = new Pairing("p-1", "f-plan", "f-outcome", PairingKind.COMPLETION, "另一种");
        apply(new PairingChange(first, other));
        assertThat(select("990102", 2022).pairings()).containsExactly(other, second);
    }

    @Test
    void comparisonsAreKeptInTheirOrderWithTheirState() {
        var state = new LinkedHashMap<String, String>();
        state.put("lens", "plan");
        state.put("chart", "bullet");
        state.put("districts", "990102,990103");
        var one = new NamedComparison("n-1", "两区", 1, state);
        var two = new NamedComparison("n-2", "全市", 0, Map.of());
        apply(new NamedComparisonChange(null, one), new NamedComparisonChange(null, two));
        store.close();
        open();

        assertThat(store.kept().comparisons()).containsExactly(two, one);
        assertThat(store.kept().comparisons().getLast().state().keySet()).containsExactly("lens", "chart", "districts");

        apply(new NamedComparisonChange(two, two.placed(2).renamed("全市各区")));
        assertThat(store.kept().comparisons()).extracting(NamedComparison::name).containsExactly("两区", "全市各区");
        apply(new NamedComparisonChange(one, one.showing(Map.of("lens", "series"))));
        assertThat(store.kept().comparisons().getFirst().state()).containsExactly(Map.entry("lens", "series"));
        apply(new NamedComparisonChange(one.showing(Map.of("lens", "series")), null));
        assertThat(store.kept().comparisons()).extracting(NamedComparison::key).containsExactly("n-2");
        store.acts().undo("甲");
        store.acts().undo("甲");
        store.acts().undo("甲");
        assertThat(store.kept().comparisons()).containsExactly(two, one);
        assertThat(store.kept().comparisons().getLast().state().keySet()).containsExactly("lens", "chart", "districts");
    }

    private Figure figure(String key) {
        return store.sources().figures("report").stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    private String refusal(Change change) {
        return catchThrowableOfType(UserException.class, () -> apply(change))
                .text(new duizhao.platform.Messages(duizhao.platform.Messages.CHINESE));
    }
}
