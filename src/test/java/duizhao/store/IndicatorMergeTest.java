package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.FollowUpChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.IndicatorMerge;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.DataSet;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two indicators that turn out the same, in a store.
class IndicatorMergeTest {

    private static final Indicator TWIN = new Indicator("gross-output", "总产出", "Gross output", IndicatorGroup.INDUSTRY,
            Direction.UP, Nature.UNSTATED, OptionalInt.empty(), "亿元", false, "");
    private static final Definition BROAD = new Definition("broad", "gross-output", "宽口径", "", Silence.BLOCK, "");
    private static final RowKey ROW = new RowKey("990102", new Series.Row("gross-output", Measure.LEVEL, ""),
            Period.year(2024));

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("a.duizhao"), Records::full, Progress.SILENT);
        Figure plan = twin("twin-plan", Role.PLAN, "");
        apply(new IndicatorChange(null, TWIN), new DefinitionChange(null, BROAD), new FigureChange(null, plan),
                new FigureChange(null, twin("twin-outcome", Role.OUTCOME, "broad")),
                new ChoiceChange(null, new Chosen(ROW, plan.key(), null, "以此为准")),
                new FollowUpChange(null, new FollowUp(ROW, Role.PLAN, "再核", "甲", LocalDate.of(2025, 1, 2))),
                new HandVerdictChange(null, new HandVerdict(ROW, VerdictKind.MET, "甲", LocalDate.of(2025, 1, 2), "另有说明")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Figure twin(String key, Role role, String definition) {
        Figure like = Records.figure(key, Period.year(2024), role);
        return new Figure(key, like.district(), new Series("gross-output", Measure.LEVEL, "", definition),
                like.period(), role, like.quantity(), like.source(), like.place(), like.note());
    }

    private void apply(Change... changes) {
        store.acts().apply(new Act("edit", "某", "", List.of(changes)), "甲");
    }

    private DataSet both() {
        var districts = store.catalogue().districts().stream().map(District::code).toList();
        return store.figures().select(districts, Set.of("gross-output", "output"));
    }

    private IndicatorMerge merge() {
        return new IndicatorMerge(both(), store.decisions().followUps(), TWIN, store.catalogue().indicator("output"));
    }

    @Test
    void itsFiguresDefinitionsAndDecisionsGoWithItAndComeBack() {
        DataSet before = both();
        assertThat(merge().figures()).extracting(Figure::key).containsExactly("twin-plan", "twin-outcome");

        store.acts().apply(merge().act("同一指标的两个名称"), "甲");

        DataSet after = both();
        assertThat(after.catalogue().indicators()).extracting(Indicator::key).doesNotContain("gross-output");
        assertThat(after.catalogue().definitions()).extracting(Definition::indicator).doesNotContain("gross-output");
        Figure outcome = after.figures().stream().filter(f -> f.key().equals("twin-outcome")).findFirst().orElseThrow();
        assertThat(outcome.series()).isEqualTo(new Series("output", Measure.LEVEL, "", "broad"));
        assertThat(outcome.quantity()).isEqualTo(twin("twin-outcome", Role.OUTCOME, "broad").quantity());
        var row = new RowKey("990102", new Series.Row("output", Measure.LEVEL, ""), Period.year(2024));
        assertThat(after.decisions().chosen(row)).map(Chosen::plan).hasValue("twin-plan");
        assertThat(after.decisions().verdict(row)).map(HandVerdict::kind).hasValue(VerdictKind.MET);
        assertThat(store.decisions().followUps()).extracting(FollowUp::row).containsExactly(row);
        assertThat(after.figures()).hasSameSizeAs(before.figures());
        assertThat(store.faults()).isEmpty();

        store.acts().undo("甲");
        assertThat(both()).usingRecursiveComparison().isEqualTo(before);
        assertThat(store.decisions().followUps()).extracting(FollowUp::row).containsExactly(ROW);
    }

    @Test
    void whereBothRowsAreDecidedAPersonHasToSettleItFirst() {
        var row = new RowKey("990102", new Series.Row("output", Measure.LEVEL, ""), Period.year(2024));
        apply(new FigureChange(null, Records.figure("other", Period.year(2024), Role.PLAN)),
                new ChoiceChange(null, new Chosen(row, "other", null, "")));
        assertThat(catchThrowableOfType(UserException.class, () -> merge().act("")).key())
                .isEqualTo("error.merge-decided");
    }

    @Test
    void oneKeyOfTwoDefinitionsIsNotGuessed() {
        apply(new DefinitionChange(null, new Definition("narrow", "gross-output", "另一口径", "", Silence.BLOCK, "")));
        assertThat(catchThrowableOfType(UserException.class, () -> merge().act("")).key())
                .isEqualTo("error.merge-definition");
    }

    @Test
    void whatIsStillUsedIsNotRemoved() {
        for (Change change : List.of(new IndicatorChange(TWIN, null), new DefinitionChange(BROAD, null))) {
            assertThat(catchThrowableOfType(UserException.class, () -> apply(change)).key())
                    .isEqualTo("error.change-needed");
        }
        District district = store.catalogue().district("990100");
        assertThat(catchThrowableOfType(UserException.class,
                () -> apply(new DistrictChange(district, null))).key())
                .as("others belong to it").isEqualTo("error.change-needed");
        assertThat(store.history().last(9)).hasSize(1);
    }
}
