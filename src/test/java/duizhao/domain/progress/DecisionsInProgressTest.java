package duizhao.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.check.Facts;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.DecisionSet;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people decided about targets and outcomes counts for the progress too.
class DecisionsInProgressTest {

    private static final String BY_HAND = "manual";

    private final Facts facts = new Facts().outcome("five-year", "retail", Measure.LEVEL, "2020", "100亿元")
            .plan("five-year", "retail", Measure.LEVEL, "2025", "200亿元")
            .outcome("report-2022", "retail", Measure.LEVEL, "2022", "110亿元");

    private static DataSet data(Facts facts, List<Pairing> pairings, DecisionSet decisions) {
        DataSet data = facts.data();
        var sources = new ArrayList<>(data.catalogue().sources());
        sources.add(new Source(BY_HAND, "手工录入", "", SourceKind.MANUAL, "2024-01-01", "", "", "", "", null, null));
        Catalogue c = data.catalogue();
        return new DataSet(new Catalogue(c.districts(), c.indicators(), c.slices(), c.definitions(), sources),
                data.figures(), List.of(), pairings, List.of(), decisions);
    }

    private static PlanProgress progress(DataSet data, Period plan) {
        return new Evaluator(Tolerances.HOUSE, Facts.TODAY).evaluate(data, List.of(Facts.DISTRICT), plan);
    }

    private static Progress only(DataSet data) {
        return progress(data, Period.span(2021, 2025)).targets().getFirst();
    }

    private static Figure figure(Facts facts, int at) {
        return facts.data().figures().get(at);
    }

    private static DecisionSet chosen(Figure figure) {
        RowKey row = RowKey.of(figure);
        return new DecisionSet(List.of(figure.isPlan() ? new Chosen(row, figure.key(), null, "")
                : new Chosen(row, null, figure.key(), "")), List.of(), List.of());
    }

    @Test
    void anotherPrintOfTheOutcomeIsTakenWhereAPersonChoseIt() {
        facts.outcome("report-2023", "retail", Measure.LEVEL, "2022", "160亿元");
        assertThat(only(data(facts, List.of(), DecisionSet.NONE)).latest()).isEqualTo(figure(facts, 3));
        assertThat(only(data(facts, List.of(), chosen(figure(facts, 2)))).latest()).isEqualTo(figure(facts, 2));
    }

    @Test
    void anotherPrintOfTheTargetIsTakenWhereAPersonChoseIt() {
        facts.plan("five-year", "retail", Measure.LEVEL, "2025", "250亿元");
        assertThat(only(data(facts, List.of(), DecisionSet.NONE)).target()).isEqualTo(figure(facts, 1));
        assertThat(only(data(facts, List.of(), chosen(figure(facts, 3)))).target()).isEqualTo(figure(facts, 3));
    }

    @Test
    void tolerancesOfThePlanWidenWhatAboutMeans() {
        Facts about = new Facts().plan("five-year", "coverage", Measure.SHARE, "2021/2025", "50%左右")
                .outcome("report-2022", "coverage", Measure.SHARE, "2022", "48%");
        var own = new DecisionSet(List.of(), List.of(), List.of(new PlanTolerances("f0", BigDecimal.valueOf(5),
                BigDecimal.ZERO, Unit.POINTS, "协商")));
        assertThat(only(data(about, List.of(), DecisionSet.NONE)).pace()).isEqualTo(Pace.NOT_KEPT);
        assertThat(only(data(about, List.of(), own)).pace()).isEqualTo(Pace.KEPT);
    }

    @Test
    void aPairingByHandOutdoesDefinitions() {
        Facts capital = new Facts().outcome("five-year", "capital@old", Measure.LEVEL, "2020", "30亿美元")
                .plan("five-year", "capital@old", Measure.LEVEL, "2025", "65亿美元")
                .outcome("report-2022", "capital@new", Measure.LEVEL, "2022", "40亿美元");
        var pairing = new Pairing("p", "f1", "f2", PairingKind.ANSWER, "定义不同但可参照");
        assertThat(only(data(capital, List.of(), DecisionSet.NONE)).obstacle()).isEqualTo(Obstacle.DEFINITION);
        assertThat(only(data(capital, List.of(pairing), DecisionSet.NONE)).pace()).isEqualTo(Pace.BEHIND);
    }

    @Test
    void aVerdictByHandStandsBesideTheWord() {
        var hand = new HandVerdict(RowKey.of(figure(facts, 1)), VerdictKind.MET, "甲", LocalDate.of(2024, 1, 1), "已核");
        PlanProgress so = progress(data(facts, List.of(), new DecisionSet(List.of(), List.of(hand), List.of())),
                Period.span(2021, 2025));
        assertThat(so.targets().getFirst().pace()).isEqualTo(Pace.BEHIND);
        assertThat(so.hand(so.targets().getFirst())).contains(hand);
    }

    @Test
    void aPlanTypedForAYearIsHeldAgainstThePathUnlessADocumentHasOne() {
        facts.plan(BY_HAND, "retail", Measure.LEVEL, "2023", "150亿元");
        assertThat(only(data(facts, List.of(), DecisionSet.NONE)).aims()).singleElement()
                .satisfies(aim -> assertThat(aim.plan().source()).isEqualTo(BY_HAND));
        facts.plan("report-2022", "retail", Measure.LEVEL, "2023", "120亿元");
        assertThat(only(data(facts, List.of(), DecisionSet.NONE)).aims()).singleElement()
                .satisfies(aim -> assertThat(aim.plan().source()).isEqualTo("report-2022"));
    }

    @Test
    void aPlanOfAnySpanTypedInHasItsLevelsAtItsEndAndItsSumsAsSaid() {
        Facts typed = new Facts().outcome("report-2022", "retail", Measure.LEVEL, "2022", "100亿元")
                .plan(BY_HAND, "retail", Measure.LEVEL, "2023/2025", "160亿元")
                .plan(BY_HAND, "projects", Measure.LEVEL, "2023/2025", "30个")
                .outcome("report-2023", "retail", Measure.LEVEL, "2023", "125亿元")
                .outcome("report-2023", "projects", Measure.LEVEL, "2023", "12个");
        DataSet data = data(typed, List.of(), DecisionSet.NONE);
        List<Figure> noted = data.figures().stream().map(f -> f.key().equals("f2") ? new Figure(f.key(), f.district(),
                f.series(), f.period(), f.role(), f.quantity(), f.source(), f.place(), "三年累计") : f).toList();
        assertThat(progress(new DataSet(data.catalogue(), noted, List.of(), List.of(), List.of()),
                Period.span(2023, 2025)).targets()).extracting(p -> p.kind() + " " + p.pace())
                .containsExactly("END ON_PATH", "CUMULATIVE ON_PATH");
    }

    @Test
    void sharesReachTheTargetInTheLastYear() {
        Progress p = only(data(facts, List.of(), DecisionSet.NONE));
        assertThat(Shares.linear(p).values()).extracting(BigDecimal::toPlainString)
                .containsExactly("33.3", "33.3", "33.4");
        assertThat(Shares.compound(p).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(Shares.compound(p).firstEntry().getValue()).isLessThan(new BigDecimal("33.3"));
    }
}
