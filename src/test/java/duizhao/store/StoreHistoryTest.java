package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.HistoryFilter;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.Recorded;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Progress;
import duizhao.store.journal.HistoryReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The history of a store, page by page and narrowed.
class StoreHistoryTest {

    private static final Figure FIRST = Records.figure("t-1", "990102", Period.year(2024), Role.OUTCOME, "1.50");
    private static final Figure SECOND = Records.figure("t-2", "990103", Period.year(2025), Role.OUTCOME, "2.50");

    @TempDir
    private Path folder;
    private Store store;

    @BeforeEach
    void make() {
        store = Store.open(folder.resolve("a.duizhao"), Records::full, Progress.SILENT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        for (int i = 0; i < 7; i++) {
            apply("甲", "add-source", "s" + i, new SourceChange(null, source("s-" + i)));
        }
        var seen = new ArrayList<Long>();
        var page = store.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 3);
        while (!page.isEmpty()) {
            page.forEach(recorded -> seen.add(recorded.set().id()));
            page = store.history().page(HistoryFilter.ALL, seen.getLast(), 3);
        }
        assertThat(seen).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void eachSaysWhetherItStandsAndWhatTookItBack() {
        var first = apply("甲", "file-figure", "1.50", new FigureChange(null, FIRST));
        var second = apply("甲", "file-figure", "2.50", new FigureChange(null, SECOND));
        var back = store.acts().turn(first.id(), "乙");
        var undone = store.acts().undo("丙");

        var history = store.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 9);

        assertThat(history).extracting(recorded -> recorded.set().id(), Recorded::stands, r -> r.act().id())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(undone.id(), true, first.id()),
                        org.assertj.core.groups.Tuple.tuple(back.id(), false, first.id()),
                        org.assertj.core.groups.Tuple.tuple(second.id(), true, second.id()),
                        org.assertj.core.groups.Tuple.tuple(first.id(), true, first.id()));
        assertThat(history.get(1).takenBackBy().who()).isEqualTo("丙");
        assertThat(history.getLast().set()).isEqualTo(first);
    }

    @Test
    void itIsNarrowedByPersonKindDayAndWords() {
        var first = apply("甲", "file-figure", "1.50", new FigureChange(null, FIRST));
        var second = apply("李", "file-figure", "2.50", new FigureChange(null, SECOND));
        var third = apply("李", "add-source", "新报告", new SourceChange(null, source("s-1")));
        var undone = store.acts().undo("甲");

        assertThat(ids(filter("李"))).containsExactly(third.id(), second.id());
        assertThat(ids(filter("", "add-source"))).as("with what took it back").containsExactly(undone.id(), third.id());
        assertThat(ids(filter("", "file-figure", "none"))).containsExactly(second.id(), first.id());
        assertThat(ids(words("2.50"))).containsExactly(second.id());
        assertThat(ids(words("西区"))).as("a district's name").containsExactly(second.id());
        assertThat(ids(words("output"))).as("an indicator's name, whatever the case").containsExactly(second.id(),
                first.id());
        assertThat(ids(words("产出", "李"))).as("all of them").containsExactly(second.id());
        assertThat(ids(words("没有这个词"))).isEmpty();
        var now = Instant.now();
        assertThat(ids(days(now.minus(Duration.ofDays(1)), now.plusSeconds(60)))).hasSize(4);
        assertThat(ids(days(null, now.minus(Duration.ofDays(1))))).isEmpty();
        assertThat(ids(days(now.plusSeconds(60), null))).isEmpty();
    }

    @Test
    void aFiguresHistoryHasWhatWasDecidedAboutItAlsoWhenItIsGone() {
        var filed = apply("甲", "file-figure", "1.50", new FigureChange(null, FIRST));
        apply("甲", "file-figure", "2.50", new FigureChange(null, SECOND));
        var paired = apply("甲", "pair-figures", "1.50", new PairingChange(null,
                new Pairing("h-1", "f-plan", "t-1", PairingKind.ANSWER, "")));

        assertThat(ids(HistoryFilter.of(store.history().subjectsOf("t-1")))).containsExactly(paired.id(), filed.id());
        store.acts().undo("甲");
        var gone = store.acts().turn(filed.id(), "甲");
        assertThat(ids(HistoryFilter.of(store.history().subjectsOf("t-1"))))
                .contains(gone.id(), paired.id(), filed.id());
        assertThat(ids(HistoryFilter.of(store.history().subjectsOf("nowhere")))).isEmpty();
    }

    @Test
    void ofAVeryLargeActTheFirstChangesAreReadAndAllAreCounted() {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < HistoryReader.CHANGES_READ + 5; i++) {
            changes.add(new SourceChange(null, source("s-" + i)));
        }
        apply("甲", "add-source", "许多", changes.toArray(Change[]::new));

        assertThat(store.history().page(HistoryFilter.ALL, Long.MAX_VALUE, 9)).singleElement().satisfies(recorded -> {
            assertThat(recorded.count()).isEqualTo(HistoryReader.CHANGES_READ + 5);
            assertThat(recorded.set().changes()).hasSize(HistoryReader.CHANGES_READ);
        });
    }

    @Test
    void whatItCanBeNarrowedToIsTold() {
        apply("甲", "file-figure", "1.50", new FigureChange(null, FIRST));
        apply("李", "add-source", "新报告", new SourceChange(null, source("s-1")));
        store.acts().undo("王");

        assertThat(store.history().facets().people()).containsExactly("王", "李", "甲");
        assertThat(store.history().facets().kinds()).containsExactly("add-source", "file-figure");
        assertThat(store.history().facets().sets()).isEqualTo(3);
    }

    private List<Long> ids(HistoryFilter filter) {
        return store.history().page(filter, Long.MAX_VALUE, 99).stream().map(recorded -> recorded.set().id()).toList();
    }

    private static HistoryFilter filter(String who, String... kinds) {
        return new HistoryFilter(List.of(), who, Set.of(kinds), null, null, Set.of());
    }

    private static HistoryFilter words(String... words) {
        return new HistoryFilter(List.of(words), "", Set.of(), null, null, Set.of());
    }

    private static HistoryFilter days(Instant from, Instant until) {
        return new HistoryFilter(List.of(), "", Set.of(), from, until, Set.of());
    }

    private static Source source(String key) {
        return new Source(key, "新报告", "", SourceKind.MANUAL, "", "", "", "", "", null, null);
    }

    private ChangeSet apply(String who, String kind, String subject, Change... changes) {
        return store.acts().apply(new Act(kind, subject, "", List.of(changes)), who);
    }
}
