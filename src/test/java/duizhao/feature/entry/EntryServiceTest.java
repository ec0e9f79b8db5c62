package duizhao.feature.entry;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.limit.Reach;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Tolerances;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is known around a figure that is to be entered, and the act that enters it; on the bundled record.
class EntryServiceTest {

    private static final DataSet DATA = DataPackage.bundled();
    private static final List<Period> PERIODS = DATA.figures().stream().map(Figure::period).map(Period::whole).distinct()
            .sorted().toList();
    private static final List<String> DISTRICTS = List.of("360104", "360103", "360111");
    private static final EntryCell INCOME = cell("urban-disposable-income", Role.OUTCOME);

    private final EntryService service = new EntryService(selection -> compare(DATA, selection),
            new Messages(Messages.CHINESE));
    private final Known known = service.known(INCOME, DISTRICTS, PERIODS);

    private static Comparison compare(DataSet data, Selection selection) {
        return new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(data, selection);
    }

    private static EntryCell cell(String indicator, Role role) {
        return new EntryCell("360104", Period.year(2022), new Series.Row(indicator, Measure.GROWTH, ""), role);
    }

    private Draft draft(String words) {
        return new Draft(words, Role.OUTCOME, "", false, known.sources().getFirst(), " 据统计局 ");
    }

    @Test
    void theNearestPeriodsAndTheOtherDistrictsAreTold() {
        Known gdp = service.known(cell("gdp", Role.OUTCOME), DISTRICTS, PERIODS);
        assertThat(gdp.here()).extracting(Known.Print::where).contains("2021年", "2022年", "2023年").isSorted();
        assertThat(gdp.here()).filteredOn(Known.Print::asked).singleElement().satisfies(print -> {
            assertThat(print.where()).isEqualTo("2022年");
            assertThat(print.plan().quantity().words()).isEqualTo("7.5%以上");
        });
        assertThat(gdp.elsewhere()).extracting(print -> print.where() + " " + print.outcome().quantity().words())
                .containsExactly("西湖 4.7%");
        Reach reach = gdp.reach().orElseThrow();
        assertThat(Stream.concat(gdp.here().stream(), gdp.elsewhere().stream()).flatMap(print ->
                Stream.of(Optional.ofNullable(print.plan()), Optional.ofNullable(print.asked() ? null : print.outcome())))
                .flatMap(Optional::stream).map(f -> f.quantity().value()))
                .as("what stands in the cell is no measure of itself")
                .contains(reach.least().quantity().value(), reach.greatest().quantity().value())
                .hasSize(reach.count()).isNotEmpty()
                .allMatch(v -> v.compareTo(reach.least().quantity().value()) >= 0
                        && v.compareTo(reach.greatest().quantity().value()) <= 0);
        assertThat(gdp.beside().quantity().words()).isEqualTo("7.5%以上");
    }

    @Test
    void theHandComesFirstAmongTheSourcesThenTheDocumentsOfTheDistrict() {
        assertThat(known.sources()).extracting(Source::kind).startsWith(SourceKind.MANUAL);
        assertThat(known.sources()).extracting(Source::district).containsOnly("", "360104");
    }

    @Test
    void wordsThatAreRightBecomeOneAct() {
        var act = service.check(known, draft(" 7.9%左右 ")).act().orElseThrow();
        assertThat(act.kind()).isEqualTo("enter-figure");
        assertThat(act.subject()).isEqualTo("城镇居民人均可支配收入 增速 7.9%左右");
        assertThat(act.changes()).singleElement().isInstanceOfSatisfying(FigureChange.class, change -> {
            assertThat(change.before()).isNull();
            Figure figure = change.after();
            assertThat(figure.key()).matches("hand-[0-9a-f-]{36}");
            assertThat(figure.quantity().token()).isEqualTo("7.9%左右");
            assertThat(figure.series()).isEqualTo(new Series("urban-disposable-income", Measure.GROWTH, "", ""));
            assertThat(figure.place()).isEqualTo(Place.UNKNOWN);
            assertThat(figure.note()).isEqualTo("据统计局");
            assertThat(figure.source()).isEqualTo("manual");
        });
    }

    @Test
    void wordsThatAreNotUnderstoodOrOfAnotherUnitAreRefused() {
        assertThat(service.check(known, draft("大约很多")).errors()).containsOnlyKeys(EntryService.WORDS);
        assertThat(service.check(known, draft("")).act()).isEmpty();
        assertThat(service.check(known, draft("6万元")).errors()).containsEntry(EntryService.WORDS, "这个单位不像是增速");
    }

    @Test
    void anEstimateIsKeptAsOne() {
        var estimated = new Draft("7.9%", Role.OUTCOME, "", true, known.sources().getFirst(), "");
        var change = (FigureChange) service.check(known, estimated).act().orElseThrow().changes().getFirst();
        assertThat(change.after().quantity().estimated()).isTrue();
    }

    @Test
    void whereARecordHasNoSourceForTheHandItIsMadeWithTheFirstFigure() {
        Catalogue whole = DATA.catalogue();
        var without = new Catalogue(whole.districts(), whole.indicators(), whole.slices(), whole.definitions(),
                whole.sources().stream().filter(s -> s.kind() != SourceKind.MANUAL).toList());
        var data = new DataSet(without, DATA.figures(), List.of(), List.of(), List.of());
        var bare = new EntryService(selection -> compare(data, selection), new Messages(Messages.CHINESE));
        Known there = bare.known(INCOME, DISTRICTS, PERIODS);
        var act = bare.check(there, new Draft("7.9%", Role.OUTCOME, "", false, there.sources().getFirst(), ""))
                .act().orElseThrow();
        assertThat(act.changes()).hasSize(2).first().isInstanceOf(SourceChange.class);
    }
}
