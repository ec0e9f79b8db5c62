package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.store.Store;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The place 历史 as a planner uses it, on the bundled figures and a few acts.
class HistoryWindowTest extends StoreWindowTest {

    private Figure first;
    private Figure second;

    /// 甲 notes something on a figure, 李 removes another, 甲 notes something else on the first.
    @Override
    void before(Store held) {
        var figures = held.sources().figures(held.catalogue().sources().getFirst().key());
        first = figures.getFirst();
        second = figures.stream().filter(f -> !f.quantity().token().equals(first.quantity().token())).skip(20)
                .findFirst().orElseThrow();
        apply(held, "甲", "核对原文", new FigureChange(first, noted("一")));
        apply(held, "李", "", new FigureChange(second, null));
        apply(held, "甲", "", new FigureChange(noted("一"), noted("二")));
    }

    private Figure noted(String note) {
        return new Figure(first.key(), first.district(), first.series(), first.period(), first.role(),
                first.quantity(), first.source(), first.place(), note);
    }

    private static ChangeSet apply(Store store, String who, String why, Change change) {
        return store.acts().apply(new Act("edit-figure", "某", why, List.of(change)), who);
    }

    private void go() {
        press(KeyCode.CONTROL, KeyCode.H);
    }

    @Test
    void aKeyOpensItAndItTellsWhoWhenWhatBeforeAfterAndWhy() {
        go();
        assertThat(isShown("#history")).isTrue();
        assertThat(focused()).isInstanceOf(TableView.class);
        assertThat(label("#history-total")).isEqualTo("3次变更");
        assertThat(text("#history-table")).contains("甲", "李", "核对原文", "注：一；" + first.quantity().words(),
                second.quantity().words());
        press(KeyCode.F4);
        assertThat(text("#history-detail")).contains("第3号变更，甲", "原来：注：一；" + first.quantity().words());
    }

    @Test
    void oneIsTakenBackAloneAndThatIsTakenBackByUndo() {
        go();
        select("#history-table", 1);
        press(KeyCode.CONTROL, KeyCode.U);
        assertThat(store.sources().figures(second.source())).contains(second);
        assertThat(label("#status-said")).startsWith("已撤销：");
        assertThat(label("#history-total")).isEqualTo("4次变更");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(store.sources().figures(second.source())).doesNotContain(second);
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(store.sources().figures(second.source())).contains(second);
    }

    /// The words of the newest stay when older ones were read.
    @Test
    void whatTheNewestRefersToIsStillNamedAfterOlderOnesWereRead() {
        Figure plan = store.sources().figures(first.source()).stream().filter(Figure::isPlan).findFirst().orElseThrow();
        for (int i = 0; i < 120; i++) {
            apply(store, "甲", "", new FigureChange(i == 0 ? noted("二") : noted("第" + i), noted("第" + (i + 1))));
        }
        apply(store, "甲", "", new ToleranceChange(null, new PlanTolerances(plan.key(), BigDecimal.ONE, BigDecimal.ONE,
                plan.quantity().unit(), "试")));
        go();
        press(KeyCode.F4);
        String told = text("#history-detail");
        assertThat(told).doesNotContain(plan.key());
        select("#history-table", node("#history-table", TableView.class).getItems().size() - 1);
        assertThat(node("#history-table", TableView.class).getItems().size()).as("older ones were read").isGreaterThan(110);
        select("#history-table", 0);
        assertThat(text("#history-detail")).isEqualTo(told);
    }

    @Test
    void whereALaterOneIsInTheWayOneLineNamesIt() {
        go();
        select("#history-table", 2);
        press(KeyCode.CONTROL, KeyCode.U);
        assertThat(label("#notice-line")).contains("不能单独撤销", "第3号变更", "甲");
        assertThat(store.history().last(9)).hasSize(3);
    }

    @Test
    void anEarlierStateIsRestoredByAnActOfItsOwn() {
        go();
        press(KeyCode.F4);
        select("#history-table", 2);
        fire("#history-restore-0");
        assertThat(store.sources().figures(first.source())).contains(first);
        assertThat(store.history().last(1)).singleElement().satisfies(set -> {
            assertThat(set.kind()).isEqualTo("restore-figure");
            assertThat(set.changes()).containsExactly(new FigureChange(noted("二"), first));
        });
        select("#history-table", 3);
        fire("#history-restore-0");
        assertThat(label("#notice-line")).contains("不必恢复");
        assertThat(store.history().last(9)).hasSize(4);
    }

    @Test
    @SuppressWarnings("unchecked")
    void itIsNarrowedByPersonDayAndWordsAndAWayBackIsOffered() {
        go();
        robot.interact(() -> ((ComboBox<String>) node("#history-who", ComboBox.class)).setValue("李"));
        assertThat(lines()).isEqualTo(1);
        robot.interact(() -> ((ComboBox<String>) node("#history-who", ComboBox.class)).setValue(""));
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("核对");
        assertThat(lines()).isEqualTo(1);
        robot.write("nowhere");
        assertThat(label("#history-empty")).isEqualTo("没有符合条件的变更");
        fire("#history-remedy");
        assertThat(lines()).isEqualTo(3);
        robot.interact(() -> node("#history-until", DatePicker.class).setValue(LocalDate.of(2000, 1, 1)));
        assertThat(isShown("#history-empty")).isTrue();
        robot.interact(() -> node("#history-until", DatePicker.class).setValue(null));
        robot.interact(() -> node("#history-from", DatePicker.class).setValue(LocalDate.of(2000, 1, 1)));
        assertThat(lines()).isEqualTo(3);
    }

    @Test
    void linesAreCopiedAsCells() {
        go();
        select("#history-table", 1);
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard().lines().toList()).hasSize(2).first().asString()
                .isEqualTo("时间\t谁\t做了什么\t改了哪一项\t原来\t现在\t理由\t状态");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard().lines()).hasSize(4);
    }

    @Test
    void theFigureOfALineIsGoneToAndItsOwnHistoryComesFromTheDrawer() {
        go();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(isShown("#compare")).isTrue();
        press(KeyCode.F4);
        robot.interact(() -> node("#decide-history-place", Hyperlink.class).fire());
        assertThat(isShown("#history-of")).isTrue();
        assertThat(lines()).as("of the first figure only").isEqualTo(2);
        fire("#history-of");
        assertThat(lines()).isEqualTo(3);
    }

    @Test
    void olderOnesAreReadWhereTheEndIsReached() {
        Figure now = noted("二");
        for (int i = 0; i < 130; i++) {
            Figure next = noted("第" + i);
            apply(store, "王", "", new FigureChange(now, next));
            now = next;
        }
        go();
        assertThat(label("#history-total")).isEqualTo("最近100次变更，共133次");
        press(KeyCode.END);
        assertThat(label("#history-total")).isEqualTo("133次变更");
    }

    private int lines() {
        return isShown("#history-table") ? node("#history-table", TableView.class).getItems().size() : 0;
    }
}
