package duizhao.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.check.Finding;
import duizhao.domain.check.RuleKind;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.source.Place;
import duizhao.platform.Progress;
import duizhao.store.Filled;
import duizhao.store.Store;
import duizhao.ui.nav.Foreseen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changes would bring, on the bundled record.
class ForesightsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Store store;
    private Foresights foresights;

    @BeforeEach
    void open() {
        store = Filled.open(folder.resolve("a.duizhao"));
        foresights = new Foresights(store, CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Figure typed(String key, String district, Measure measure, int year, String words) {
        var quantity = ((Reading.Understood) Notation.read(words)).quantity();
        return new Figure(key, district, new Series("gdp", measure, "", ""), Period.year(year), Role.OUTCOME, quantity,
                "qingyunpu-2023-plan-report", Place.UNKNOWN, "");
    }

    private Foreseen foresee(Change... changes) {
        return foresights.foresee(List.of(changes), Progress.SILENT);
    }

    /// What the whole record says, asked after the changes were made.
    private List<Finding> found() {
        return new Checks(store, CLOCK).check(store.catalogue().districts().stream()
                .filter(d -> d.parent() != null).toList());
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(f -> f.key() + " " + f.substance()).toList();
    }

    private String source() {
        return store.catalogue().sources().getFirst().key();
    }

    private Figure of(String key, String words) {
        Figure figure = typed(key, "360104", Measure.LEVEL, 2020, words);
        return new Figure(key, figure.district(), figure.series(), figure.period(), figure.role(), figure.quantity(),
                source(), figure.place(), "");
    }

    @Test
    void itForeseesExactlyWhatIsFoundAfterwards() {
        List<String> before = said(found());
        Figure odd = of("typed-odd", "38000亿元");
        Foreseen foreseen = foresee(new FigureChange(null, odd));
        assertThat(foreseen.brought()).isNotEmpty();

        store.acts().apply(new Act("enter-figure", "x", "", List.of(new FigureChange(null, odd))), "甲");

        List<String> after = said(found());
        assertThat(after).containsAll(said(foreseen.brought())).doesNotContainAnyElementsOf(said(foreseen.resolved()));
        assertThat(after.stream().filter(one -> !before.contains(one)))
                .containsExactlyInAnyOrderElementsOf(said(foreseen.brought()));
        assertThat(before.stream().filter(one -> !after.contains(one)))
                .containsExactlyInAnyOrderElementsOf(said(foreseen.resolved()));

        Foreseen back = foresee(new FigureChange(odd, null));
        assertThat(said(back.resolved())).containsExactlyInAnyOrderElementsOf(said(foreseen.brought()));
        assertThat(back.brought()).as("the state of the store is not what was kept").hasSameSizeAs(foreseen.resolved());
    }

    @Test
    void whatFitsBringsNothing() {
        Foreseen foreseen = foresee(new FigureChange(null, new Figure("note", "360111", new Series("gdp", Measure.LEVEL,
                "", ""), Period.year(2010), Role.OUTCOME, ((Reading.Understood) Notation.read("100亿元")).quantity(),
                source(), Place.UNKNOWN, "")));
        assertThat(foreseen.brought()).isEmpty();
        assertThat(foreseen.resolved()).isEmpty();
        assertThat(foreseen.catalogue()).isNotNull();
    }

    @Test
    void aFigureTakenAwayMaySettleAFinding() {
        Finding finding = found().stream().filter(f -> f.rule() == RuleKind.AVERAGE_GROWTH).findFirst().orElseThrow();
        Foreseen foreseen = foresee(new FigureChange(finding.figures().getFirst(), null));
        assertThat(said(foreseen.resolved())).contains(said(List.of(finding)).getFirst());
    }

    @Test
    void hundredsAtOnceAreForeseenTogetherAndCanBeGivenUp() {
        var changes = new ArrayList<Change>();
        IntStream.range(0, 300).forEach(i -> changes.add(new FigureChange(null, of("many-" + i, (300 + i) + "亿元"))));
        assertThat(foresights.foresee(changes, Progress.SILENT).brought()).extracting(Finding::rule)
                .contains(RuleKind.PRINTED_DIFFERENTLY);
        assertThatThrownBy(() -> foresights.foresee(changes, (done, total, key) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void changesThatSayNothingOfFiguresBringNothing() {
        assertThat(foresights.foresee(List.of(), Progress.SILENT).brought()).isEmpty();
    }
}
