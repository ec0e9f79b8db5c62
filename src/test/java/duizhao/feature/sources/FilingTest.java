package duizhao.feature.sources;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.platform.Messages;
import duizhao.reading.NumberInText;
import duizhao.reading.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person says of a number, and what it becomes.
class FilingTest {

    private final Held held = new Held();
    private OpenedSource opened = opened();

    @Test
    void theFormKnowsWordsMeasurePeriodAndSectionBeforeAPersonTypes() {
        FigureDraft draft = Prefill.of(opened, number("66"));
        assertThat(draft.words()).isEqualTo("66个");
        assertThat(draft.measure()).isEqualTo(Measure.LEVEL);
        assertThat(draft.role()).isEqualTo(Role.OUTCOME);
        assertThat(draft.period()).isEqualTo("2022");
        assertThat(draft.section()).isEqualTo("一");
        assertThat(draft.indicator()).isEmpty();
        assertThat(draft.estimated()).isFalse();
        assertThat(Prefill.of(opened, number("4")).measure()).isEqualTo(Measure.RANK);
        assertThat(Prefill.of(opened, number("9")).measure()).isEqualTo(Measure.GROWTH);
    }

    @Test
    void anEstimateGovernsItsSentence() {
        assertThat(Prefill.of(opened, number("12.5")).estimated()).isTrue();
        assertThat(Prefill.of(opened, number("9")).estimated()).isTrue();
        assertThat(Prefill.of(opened, number("5.2")).estimated()).isFalse();
    }

    @Test
    void aRightDraftBecomesAFigureAtItsPlaceUnderANewKey() {
        Figure figure = filed(draft("66个", "projects", Measure.LEVEL, "2022")).result().orElseThrow();
        int start = Held.TEXT.indexOf("66个");
        assertThat(figure.key()).isEqualTo("report-" + start);
        assertThat(figure.place().start()).isEqualTo(Held.TEXT.indexOf("在建项目66"));
        assertThat(figure.place().end()).isEqualTo(start + 3);
        assertThat(figure.period()).isEqualTo(Period.year(2022));
        assertThat(figure.quantity().token()).isEqualTo("66个");
        held.figures.get("report").add(figure);
        assertThat(opened().document().of(figure)).get().extracting(TextMark::standing).isEqualTo(Standing.FILED);
        opened = opened();
        assertThat(filed(draft("66", "projects", Measure.LEVEL, "2022")).result().orElseThrow().key())
                .isEqualTo("report-" + start + "-2");
    }

    @Test
    void whatIsWrongIsSaidOfEachField() {
        var checked = filed(new FigureDraft("66个亿", "", Measure.GROWTH, "", "", "今年", Role.OUTCOME,
                Firmness.UNSTATED, false, "", "", ""));
        assertThat(checked.result()).isEmpty();
        assertThat(checked.errors()).containsOnlyKeys(Fields.WORDS, Fields.INDICATOR, Fields.PERIOD, Fields.DISTRICT);
    }

    @Test
    void aGrowthIsNoCount() {
        assertThat(filed(draft("66个", "projects", Measure.GROWTH, "2022")).errors())
                .containsOnlyKeys(Fields.MEASURE);
    }

    @Test
    void wordsThatAreNotPrintedThereAreRefused() {
        assertThat(filing().quantity(number("66"), "66家").errors().get(Fields.WORDS)).contains("没有这些字");
        assertThat(filing().quantity(number("66"), "在建项目66个").errors()).containsKey(Fields.WORDS);
        assertThat(filing().quantity(number("66"), " 66 个 ").result()).isPresent();
    }

    @Test
    void forceAndEstimateAreKept() {
        var draft = new FigureDraft("66个", "projects", Measure.LEVEL, "large", "", "2021-2025", Role.PLAN,
                Firmness.SOFT, true, "990102", " 二 ", " 注 ");
        Figure figure = filed(draft).result().orElseThrow();
        assertThat(figure.quantity().firmness()).isEqualTo(Firmness.SOFT);
        assertThat(figure.quantity().estimated()).isTrue();
        assertThat(figure.period()).isEqualTo(Period.span(2021, 2025));
        assertThat(figure.series().slice()).isEqualTo("large");
        assertThat(figure.place().section()).isEqualTo("二");
        assertThat(figure.note()).isEqualTo("注");
    }

    @Test
    void aNumberIsSetAsideByItsWordAndThoseAlikeWhereWanted() {
        held.setAside.put("report", List.of());
        opened = opened();
        NumberInText first = number("2022");
        assertThat(filing().word(first)).isEqualTo("2022年");
        assertThat(filing().alike(first)).hasSize(1);
        assertThat(filing().setAside(first, SetAsideReason.DATE, "", false).changes()).hasSize(1);
        var act = filing().setAside(first, SetAsideReason.DATE, "注", true);
        assertThat(act.subject()).isEqualTo("2022年（2处）");
        assertThat(act.changes()).allSatisfy(change -> {
            SetAside after = ((SetAsideChange) change).after();
            assertThat(after.token()).isEqualTo("2022年");
            assertThat(Held.TEXT.substring(after.place().start(), after.place().end())).isEqualTo("2022年");
        });
    }

    @Test
    void takingBackRemoves() {
        Figure figure = held.figures("report").getFirst();
        assertThat(Filing.takeBack(figure).changes()).containsExactly(new FigureChange(figure, null));
    }

    @Test
    void marksAreThoseOfAllNumbersAndOfFiguresInWords() {
        var marks = opened.document().marks();
        assertThat(marks).filteredOn(TextMark::isUnread).extracting(m -> m.number().text()).containsExactly("66", "4");
        assertThat(marks).filteredOn(m -> m.standing() == Standing.SET_ASIDE).hasSize(2);
        assertThat(marks).filteredOn(m -> m.number() == null).singleElement().satisfies(mark ->
                assertThat(mark.figures()).extracting(Figure::key).containsExactly("f-words"));
    }

    @Test
    void oneGoesRoundTheUnreadNumbersBothWays() {
        MarkedDocument document = opened.document();
        var first = document.next(0, TextMark::isUnread).orElseThrow();
        var second = document.next(first.span().start(), TextMark::isUnread).orElseThrow();
        assertThat(document.next(second.span().start(), TextMark::isUnread)).contains(first);
        assertThat(document.previous(first.span().start(), TextMark::isUnread)).contains(second);
    }

    private Checked<Figure> filed(FigureDraft draft) {
        return filing().figure(number("66"), draft);
    }

    private static FigureDraft draft(String words, String indicator, Measure measure, String period) {
        return new FigureDraft(words, indicator, measure, "", "", period, Role.OUTCOME, Firmness.UNSTATED, false,
                "990102", "", "");
    }

    private Filing filing() {
        return new Filing(opened, new Messages(Messages.CHINESE));
    }

    private NumberInText number(String text) {
        return opened.document().coverage().marks().stream().map(mark -> mark.number())
                .filter(number -> number.text().replace("第", "").equals(text)).findFirst().orElseThrow();
    }

    private OpenedSource opened() {
        held.documents.put("report", Held.attached(Held.TEXT));
        return new SourcesService(held).open("report");
    }
}
