package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.session.Checks;
import duizhao.domain.change.Change;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.FollowUpChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.store.Store;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What a person types in 进度, 核验 and 录入 while something is saved elsewhere.
class DraftsTest extends SharedStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Override
    void before(Store held) throws Exception {
        super.before(held);
        memory.put("period", "2021");
    }

    @Test
    void sharesThatAreBeingWrittenStayWithTheCursorInThem() {
        fire("#place-progress");
        press(KeyCode.F8);
        robot.write("10");
        elsewhere(new OutlookChange(null, new Outlook(target().key(), "another thing", "李", DAY)));
        assertThat(share(2022)).isEqualTo("10");
        assertThat(focused()).isEqualTo(node("#progress-share-2022", TextField.class));
        robot.write(".5");
        assertThat(share(2022)).isEqualTo("10.5");
        assertThat(label("#progress-shares-told")).isEqualTo("合计85.5%，还差14.5%");
        press(KeyCode.ESCAPE);
        assertThat(share(2022)).isEqualTo("25.0");
    }

    @Test
    void sharesThatOthersKeptMeanwhileAreToldBesideThoseThatAreBeingWritten() {
        fire("#place-progress");
        press(KeyCode.F8);
        robot.write("10");
        elsewhere(new DecompositionChange(null, shares("40", "30", "20", "10")));
        assertThat(share(2022)).isEqualTo("10");
        assertThat(share(2023)).as("nobody touched it here").isEqualTo("30");
        assertThat(label("#progress-shares-told")).contains("李另记下40 / 30 / 20 / 10", "合计70%，还差30%");
        press(KeyCode.ESCAPE);
        assertThat(share(2022)).isEqualTo("40");
        assertThat(label("#progress-shares-told")).contains("已记下（李").doesNotContain("期间");
    }

    @Test
    void theSameSharesKeptByOthersAreADraftNoLonger() {
        fire("#place-progress");
        press(KeyCode.F8);
        robot.interact(() -> List.of(2022, 2023, 2024, 2025).forEach(year ->
                node("#progress-share-" + year, TextField.class).setText(year == 2022 ? "25.00" : "25%")));
        elsewhere(new DecompositionChange(null, shares("25", "25", "25", "25")));
        assertThat(share(2022)).isEqualTo("25");
        assertThat(label("#progress-shares-told")).contains("已记下（李").doesNotContain("期间");
    }

    @Test
    void sharesAndAnOutlookOfATargetThatIsGoneCanStillBeCopied() {
        fire("#place-progress");
        press(KeyCode.F8);
        robot.write("11");
        press(KeyCode.F7);
        robot.write("on time");
        Figure then = target();
        elsewhere(new FigureChange(then, with(then, Period.year(2030), then.note())));
        assertThat(label("#lost-line")).contains("没有保存");
        robot.interact(() -> node("#lost-action", Hyperlink.class).fire());
        assertThat(clipboard()).contains("on time", "2022\t11");
    }

    @Test
    void aReasonForAFindingThatOthersExplainedMeanwhileCanStillBeCopied() {
        fire("#place-checks");
        press(KeyCode.F7);
        robot.write("overlap");
        elsewhere(new Checks(store, StoreWindow.CLOCK).check(store.catalogue().districts()).stream().map(f ->
                new ExplanationChange(null, new Explanation(f.key(), f.substance(), "李", DAY, "other"))).toArray(Change[]::new));
        assertThat(label("#lost-line")).contains("李已解释");
        robot.interact(() -> node("#lost-action", Hyperlink.class).fire());
        assertThat(clipboard()).isEqualTo("overlap");
    }

    @Test
    void aReasonThatIsKeptIsNotToldToBeLost() {
        fire("#place-checks");
        press(KeyCode.F7);
        robot.write("overlap");
        press(KeyCode.ENTER);
        assertThat(store.decisions().explanations()).hasSize(1);
        assertThat(isShown("#lost-line")).isFalse();
    }

    @Test
    void whatIsSaidOfAFigureOfTheGridStaysAndWhatOthersSaidOfItIsTold() {
        toTheGrid();
        robot.interact(() -> node("#entry-filed-note", TextField.class).requestFocus());
        robot.write("mine");
        press(KeyCode.LEFT);
        elsewhere(new OutlookChange(null, new Outlook(target().key(), "another thing", "李", DAY)));
        assertThat(focused()).isEqualTo(node("#entry-filed-note", TextField.class));
        robot.write("-");
        assertThat(isShown("#entry-drawer .draft-note")).isFalse();
        Figure before = reached();
        elsewhere(new FigureChange(before, with(before, before.period(), "theirs")));
        assertThat(label("#entry-filed-told")).contains("已在别处改动");
        press(KeyCode.ENTER);
        assertThat(reached().note()).isEqualTo("min-e");
        assertThat(isShown("#entry-drawer .draft-note")).isFalse();
    }

    @Test
    void whatIsSaidOfAFigureThatIsGoneFromItsCellCanStillBeCopied() {
        toTheGrid();
        robot.interact(() -> node("#entry-filed-note", TextField.class).setText("mine"));
        Figure before = reached();
        elsewhere(new FigureChange(before, with(before, Period.year(2031), "")));
        assertThat(label("#lost-line")).contains("没有保存");
        robot.interact(() -> node("#lost-action", Hyperlink.class).fire());
        assertThat(clipboard()).contains("mine");
    }

    @Test
    void aRemarkThatOthersMadeMeanwhileIsToldBesideTheOneThatIsBeingTyped() {
        toTheGrid();
        press(KeyCode.F7);
        robot.write("mine");
        elsewhere(new FollowUpChange(null, new FollowUp(new RowKey("360104", reached().series().row(), Period.year(2021)),
                Role.OUTCOME, "theirs", "李", DAY)));
        assertThat(label("#entry-mark-changed")).contains("theirs");
        assertThat(node("#entry-remark", TextField.class).getText()).isEqualTo("mine");
    }

    private void toTheGrid() {
        fire("#place-entry");
        press(KeyCode.CONTROL, KeyCode.G);
        robot.interact(() -> node("#entry-jump", TextField.class).setText("青云谱 2021 地区生产总值 总量 完成"));
        press(KeyCode.ENTER);
        if (!isShown("#drawer")) {
            press(KeyCode.F4);
        }
        assertThat(node("#entry-filed-words", TextField.class).getText()).isEqualTo("390亿元左右");
    }

    private Figure reached() {
        return store.catalogue().sources().stream().flatMap(source -> store.sources().figures(source.key()).stream())
                .filter(f -> f.key().equals("qyp-2021-gdp-level-outcome")).findFirst().orElseThrow();
    }

    private static Figure with(Figure figure, Period period, String note) {
        return new Figure(figure.key(), figure.district(), figure.series(), period, figure.role(), figure.quantity(),
                figure.source(), figure.place(), note);
    }

    private Figure target() {
        return store.catalogue().sources().stream().flatMap(source -> store.sources().figures(source.key()).stream())
                .filter(f -> f.period().text().startsWith("2025") && f.isPlan() && f.district().equals("360104"))
                .filter(f -> f.series().row().equals(new Series.Row("gdp", Measure.LEVEL, ""))).findFirst().orElseThrow();
    }

    private Decomposition shares(String... each) {
        var shares = new TreeMap<Integer, BigDecimal>();
        for (int i = 0; i < each.length; i++) {
            shares.put(2022 + i, new BigDecimal(each[i]));
        }
        return new Decomposition(target().key(), shares, "李", DAY);
    }

    private String share(int year) {
        return node("#progress-share-" + year, TextField.class).getText();
    }
}
