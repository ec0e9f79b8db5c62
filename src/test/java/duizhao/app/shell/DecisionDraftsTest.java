package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Change;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.change.SliceChange;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.Period;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.verdict.VerdictKind;
import duizhao.store.Store;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a person types in 对比 and 报告 while something is saved elsewhere.
class DecisionDraftsTest extends SharedStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Override
    void before(Store held) throws Exception {
        super.before(held);
        memory.put("period", "2022");
    }

    @Test
    void whyALineIsJudgedByHandStaysAndWhatOthersDecidedIsTold() {
        toADecision();
        robot.write("mine");
        press(KeyCode.LEFT);
        elsewhere(new SliceChange(null, new Slice("quite-new", "崭新部分", "Quite new")));
        assertThat(focused()).isEqualTo(node("#decide-reason", TextField.class));
        robot.write("-");
        assertThat(node("#decide-reason", TextField.class).getText()).isEqualTo("min-e");
        assertThat(isShown("#compare-detail .draft-note")).isFalse();
        elsewhere(store.catalogue().sources().stream().flatMap(source -> store.sources().figures(source.key()).stream())
                .filter(f -> f.isPlan() && f.period().equals(Period.year(2022)))
                .map(f -> new RowKey(f.district(), f.series().row(), f.period())).distinct()
                .map(row -> new HandVerdictChange(null, new HandVerdict(row, VerdictKind.MISSED, "李", DAY, "theirs")))
                .toArray(Change[]::new));
        assertThat(label("#decide-judge-note")).contains("另作决定");
        fire("#decide-judge");
        assertThat(store.decisions().all().verdicts()).extracting(HandVerdict::reason).containsOnlyOnce("min-e");
        assertThat(node("#decide-reason", TextField.class).getText()).isEmpty();
        assertThat(node("#decide-reason", TextField.class).getParent().getParent().getParent().isVisible()).as("folded again")
                .isFalse();
    }

    private void toADecision() {
        fire("#place-compare");
        if (!isShown("#drawer")) {
            press(KeyCode.F4);
        }
        fire("#decide-judge-open");
        robot.interact(() -> node("#decide-reason", TextField.class).requestFocus());
    }

    @Test
    void theNameUnderWhichAComparisonIsToBeKeptStaysWhenOthersKeepOne() {
        fire("#place-compare");
        robot.interact(() -> name().setText("mine"));
        elsewhere(new NamedComparisonChange(null, new NamedComparison("theirs", "他的", 1, Map.of())));
        assertThat(node("#compare-kept", MenuButton.class).getItems()).as("theirs, a line, and the name").hasSize(3);
        assertThat(name().getText()).isEqualTo("mine");
    }

    private TextField name() {
        var item = (CustomMenuItem) node("#compare-kept", MenuButton.class).getItems().getLast();
        return (TextField) item.getContent().lookup("#kept-new-name");
    }

    @Test
    void aTextOfAReportThatIsBeingTypedStaysWhereOthersChangeOrMoveIt() {
        toAText();
        elsewhere(new ReportChange(report(), report().replacing(0, new TextPart("theirs"))));
        assertThat(area().getText()).isEqualTo("mi-ne");
        assertThat(area().isFocused()).isTrue();
        assertThat(label("#report-changed")).contains("别处改动");
        elsewhere(new ReportChange(report(), report().with(0, new HeadingPart("新标题", 1))));
        robot.write("+");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(report().parts()).containsExactly(new HeadingPart("新标题", 1), new TextPart("mi-+ne"));
    }

    @Test
    void aTextOfAReportWhosePartIsGoneCanStillBeCopied() {
        toAText();
        elsewhere(new ReportChange(report(), report().replacing(0, new HeadingPart("新标题", 1))));
        assertThat(label("#lost-line")).contains("没有保存");
        robot.interact(() -> node("#lost-action", Hyperlink.class).fire());
        assertThat(clipboard()).isEqualTo("mi-ne");
    }

    private void toAText() {
        fire("#place-report");
        robot.interact(() -> node("#report-new", MenuButton.class).getItems().stream()
                .filter(item -> "report-new-blank".equals(item.getId())).findFirst().orElseThrow().fire());
        fire("#report-add-text");
        robot.write("mine");
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        robot.write("-");
        assertThat(area().getText()).isEqualTo("mi-ne");
    }

    private TextArea area() {
        return node("#report-text", TextArea.class);
    }

    private Report report() {
        return store.kept().reports().getFirst();
    }
}
