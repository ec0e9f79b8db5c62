package duizhao.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.change.Act;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.source.PairingKind;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.store.Filled;
import duizhao.store.Store;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Decisions made in a window, on the bundled record, and taken back.
class DecisionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Store store;
    private final Decisions decisions = new Decisions(new Messages(Messages.CHINESE), CLOCK, "王工");
    private final KeptComparisons comparisons = decisions.comparisons();

    @BeforeEach
    void open() {
        store = Filled.open(folder.resolve("a.duizhao"));
    }

    @AfterEach
    void close() {
        assertThat(store.faults()).isEmpty();
        store.close();
    }

    private Comparison comparison() {
        return new Comparisons(store, CLOCK).compare(new Selection(List.of("360104"), Period.year(2022), Set.of(), false));
    }

    private ComparisonRow row(String indicator, Measure measure) {
        return comparison().rows().stream().filter(row -> row.series().indicator().equals(indicator)
                && row.series().measure() == measure && row.series().slice().isEmpty()).findFirst().orElseThrow();
    }

    private ComparisonRow gdp() {
        return row("gdp", Measure.GROWTH);
    }

    private void apply(Act act) {
        store.acts().apply(act, "王工");
    }

    @Test
    void aVerdictByHandIsGivenChangedAndTakenBack() {
        Act act = decisions.judge(comparison(), gdp(), VerdictKind.ROUGHLY_MET, " 疫情影响 ");
        assertThat(act.kind()).isEqualTo("judge-by-hand");
        assertThat(act.subject()).isEqualTo("青云谱 地区生产总值 增速 2022");
        assertThat(act.why()).isEqualTo("疫情影响");
        apply(act);
        assertThat(gdp().hand().kind()).isEqualTo(VerdictKind.ROUGHLY_MET);
        assertThat(gdp().hand().by()).isEqualTo("王工");
        assertThat(gdp().hand().date()).hasToString("2026-11-23");
        apply(decisions.judge(comparison(), gdp(), VerdictKind.MET, "复核"));
        apply(decisions.takeBackVerdict(comparison(), gdp()));
        assertThat(gdp().hand()).isNull();
        store.acts().undo("王工");
        assertThat(gdp().hand().reason()).isEqualTo("复核");
        store.acts().undo("王工");
        assertThat(gdp().hand().reason()).isEqualTo("疫情影响");
    }

    @Test
    void aFigureIsChosenAndTheDefaultComesBack() {
        ComparisonRow retail = row("retail-sales", Measure.GROWTH);
        Figure level = comparison().rows().stream().filter(row -> row.series().indicator().equals("retail-sales")
                && row.series().measure() == Measure.LEVEL && row.series().slice().isEmpty()).findFirst().orElseThrow()
                .outcome();
        apply(decisions.choose(comparison(), retail, level, ""));
        assertThat(row("retail-sales", Measure.GROWTH).outcome()).isEqualTo(level);
        assertThat(row("retail-sales", Measure.GROWTH).verdict().flags()).contains(Flag.CHOSEN_BY_HAND);
        apply(decisions.choose(comparison(), row("retail-sales", Measure.GROWTH), retail.plan(), "仍用原计划"));
        assertThat(row("retail-sales", Measure.GROWTH).decisions().chosen().outcome()).isEqualTo(level.key());
        apply(decisions.clearChoice(comparison(), row("retail-sales", Measure.GROWTH)));
        assertThat(row("retail-sales", Measure.GROWTH)).isEqualTo(retail);
    }

    @Test
    void tolerancesAreSetAndCleared() {
        apply(decisions.setTolerances(comparison(), gdp(), new BigDecimal("2.5"), BigDecimal.ONE, "商定"));
        assertThat(gdp().tolerance().tau()).isEqualByComparingTo("2.5");
        assertThat(gdp().decisions().tolerances().unit().printed()).isEqualTo("个百分点");
        apply(decisions.clearTolerances(comparison(), gdp()));
        assertThat(gdp().tolerance().tau()).isEqualByComparingTo("0.2");
    }

    @Test
    void figuresArePairedOtherwiseAndNoMore() {
        ComparisonRow income = row("urban-disposable-income", Measure.GROWTH);
        assertThat(income.verdict().kind()).isEqualTo(VerdictKind.NO_DATA);
        Figure growth = gdp().outcome();
        apply(decisions.pair(comparison(), income, growth, PairingKind.ANSWER, "收入与经济同步"));
        assertThat(row("urban-disposable-income", Measure.GROWTH).verdict().kind()).isEqualTo(VerdictKind.MISSED);
        apply(decisions.pair(comparison(), row("urban-disposable-income", Measure.GROWTH), growth,
                PairingKind.REFERENCE, "只作参照"));
        assertThat(row("urban-disposable-income", Measure.GROWTH).verdict().rule()).isEqualTo("C1");
        apply(decisions.unpair(comparison(), row("urban-disposable-income", Measure.GROWTH)));
        assertThat(row("urban-disposable-income", Measure.GROWTH)).isEqualTo(income);
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        var comparison = comparison();
        ComparisonRow gdp = gdp();
        ComparisonRow exports = row("exports", Measure.GROWTH);
        assertRefused("理由", () -> decisions.judge(comparison, gdp, VerdictKind.MET, " "));
        assertRefused("没有可以收回", () -> decisions.takeBackVerdict(comparison, gdp));
        assertRefused("没有可以收回", () -> decisions.clearChoice(comparison, gdp));
        assertRefused("不能代表", () -> decisions.choose(comparison, gdp, exports.plan(), ""));
        assertRefused("没有数", () -> decisions.setTolerances(comparison, exports, BigDecimal.ONE, BigDecimal.ONE, "商定"));
        assertRefused("小于零", () -> decisions.setTolerances(comparison, gdp, BigDecimal.ONE.negate(), BigDecimal.ONE,
                "商定"));
        assertRefused("不能对应", () -> decisions.pair(comparison, gdp, exports.plan(), PairingKind.ANSWER, ""));
    }

    private static void assertRefused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable decision) {
        assertThatThrownBy(decision).isInstanceOfSatisfying(UserException.class,
                refusal -> assertThat(refusal.text(new Messages(Messages.CHINESE))).contains(words));
    }

    @Test
    void comparisonsAreKeptRenamedMovedOverwrittenAndDeleted() {
        apply(comparisons.keep(store.kept().comparisons(), " 三区财政 ", Map.of("lens", "plan")));
        apply(comparisons.keep(store.kept().comparisons(), "就业", Map.of()));
        apply(comparisons.keep(store.kept().comparisons(), "出口", Map.of()));
        assertThat(names()).containsExactly("三区财政", "就业", "出口");
        apply(comparisons.reorder(store.kept().comparisons(), kept(2), 0).orElseThrow());
        assertThat(names()).containsExactly("出口", "三区财政", "就业");
        assertThat(comparisons.reorder(store.kept().comparisons(), kept(1), 1)).isEmpty();
        apply(comparisons.rename(store.kept().comparisons(), kept(0), "进出口"));
        apply(comparisons.overwrite(kept(1), Map.of("lens", "series")));
        assertThat(kept(1).state()).containsExactly(Map.entry("lens", "series"));
        apply(comparisons.delete(kept(0)));
        assertThat(names()).containsExactly("三区财政", "就业");
        for (int i = 0; i < 4; i++) {
            store.acts().undo("王工");
        }
        assertThat(names()).containsExactly("三区财政", "就业", "出口");
        assertThat(kept(0).state()).containsExactly(Map.entry("lens", "plan"));
        assertRefused("名称", () -> comparisons.keep(store.kept().comparisons(), " ", Map.of()));
        assertRefused("就业", () -> comparisons.rename(store.kept().comparisons(), kept(0), "就业"));
    }

    private List<String> names() {
        return store.kept().comparisons().stream().map(NamedComparison::name).toList();
    }

    private NamedComparison kept(int place) {
        return store.kept().comparisons().get(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {Decisions.CHOOSE, Decisions.CLEAR_CHOICE, Decisions.JUDGE, Decisions.TAKE_BACK_VERDICT,
        Decisions.SET_TOLERANCES, Decisions.CLEAR_TOLERANCES, Decisions.PAIR, Decisions.UNPAIR, KeptComparisons.KEEP,
        KeptComparisons.RENAME, KeptComparisons.REORDER, KeptComparisons.OVERWRITE, KeptComparisons.DELETE})
    void everyActIsToldInBothLanguages(String kind) {
        for (Locale language : Messages.LANGUAGES) {
            assertThat(new Messages(language).bundle("edit").containsKey("edit.act." + kind)).as(kind).isTrue();
        }
    }
}
