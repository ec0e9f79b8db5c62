package duizhao.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.ClaimChange;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.source.Document;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.DataPackage;
import duizhao.exchange.RecordSamples;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Standing;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Filled;
import duizhao.store.Records;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Importing into real stores, and what is left of it when it is taken back.
class ImportsTest {

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Filled.open(folder.resolve("mine.duizhao"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportPlan table(Path file) {
        var table = new Imports(store).table(file);
        return table.plan(List.of(table.guess("")), Progress.SILENT);
    }

    @Test
    void aTableIsOneActAndImportingItAgainChangesNothing() throws IOException {
        Path file = file("上报.csv", """
                行政区,指标,年份,计划或完成,数值,单位
                青云谱,地区生产总值,2019,完成,380.5,亿元
                青云谱,地区生产总值,2021,完成,395,亿元
                西湖,地区生产总值,2019,完成,410,亿元
                """);
        long before = store.figures().count();
        var whole = whole(store);

        var recorded = store.acts().apply(table(file).act(item -> Answer.FURTHER, "").orElseThrow(), "王工");

        assertThat(store.figures().count()).isEqualTo(before + 3);
        assertThat(recorded.subject()).isEqualTo("上报.csv");
        assertThat(table(file).act(item -> Answer.FURTHER, "")).isEmpty();
        assertThat(table(file).act(item -> Answer.CORRECT, "")).isEmpty();
        store.acts().undo("王工");
        assertThat(whole(store)).usingRecursiveComparison().isEqualTo(whole);
        assertThat(store.catalogue().sources()).hasSize(6);
    }

    @Test
    void whatATableNamesAndNobodyKnowsComesWithItInTheSameActAndGoesWithIt() throws IOException {
        var whole = whole(store);
        var table = new Imports(store).table(file("新区.csv", """
                行政区代码,行政区,指标,口径,年份,计划或完成,数值,单位
                360199,象湖新区,地区生产总值,,2019,完成,80.5,亿元
                360199,象湖新区,夜间消费额,,2019,完成,12,亿元
                360104,青云谱区,夜间消费额增速,限额以上,2019,完成,5,%
                """));
        assertThat(table.plan(List.of(table.guess("")), false, Progress.SILENT).act(item -> Answer.FURTHER, "")).isEmpty();

        var plan = table.plan(List.of(table.guess("")), true, Progress.SILENT);
        var act = plan.act(item -> Answer.FURTHER, "").orElseThrow();
        assertThat(new Imports(store).foresee(act, Clock.systemUTC(), Progress.SILENT)).isPresent();
        var recorded = store.acts().apply(act, "王工");

        assertThat(plan.newEntries()).isEqualTo(3);
        assertThat(recorded.changes()).extracting(change -> change.subject().split(" ")[0])
                .containsExactly("district", "indicator", "definition", "source", "figure", "figure", "figure");
        assertThat(store.catalogue().district("360199").shortName()).isEqualTo("象湖新");
        var added = store.catalogue().findIndicator("夜间消费额").orElseThrow();
        assertThat(added.unit()).isEqualTo("亿元");
        assertThat(store.figures().select(List.of("360104", "360199"), Set.of(added.key())).figures())
                .extracting(f -> f.district() + " " + f.series().measure().key() + " " + f.quantity().token())
                .containsExactlyInAnyOrder("360199 level 12亿元", "360104 growth 5%");
        assertThat(table.plan(List.of(table.guess("")), true, Progress.SILENT).act(item -> Answer.FURTHER, ""))
                .as("the file once more").isEmpty();
        store.acts().undo("王工");
        assertThat(whole(store)).usingRecursiveComparison().isEqualTo(whole);
    }

    @Test
    void whatMayBeKnownUnderAnotherNameIsRefusedThoughAdditionsAreLet() throws IOException {
        var table = new Imports(store).table(file("新区.csv", """
                行政区代码,行政区,指标,年份,计划或完成,数值,单位
                360198,青云谱区,地区生产总值,2019,完成,80.5,亿元
                360199,,地区生产总值,2019,完成,80.5,亿元
                ,昌北,地区生产总值,2019,完成,80.5,亿元
                360104,青云谱区,地区生产总直,2019,完成,12,亿元
                360104,青云谱区,地区生产总值（）,2019,完成,12,亿元
                """));

        var plan = table.plan(List.of(table.guess("")), true, Progress.SILENT);

        assertThat(plan.items()).extracting(item -> item.refusal() == null ? "" : item.where().row() + item.where().column()
                + " " + item.refusal().key().replace("import.refused.", "")).containsExactly("2A district-two-codes",
                "3A district-incomplete", "4B district-incomplete", "5C indicator-near", "6C indicator-near");
        assertThat(plan.act(item -> Answer.FURTHER, "")).isEmpty();
    }

    @Test
    void anotherStoreBringsItsDistrictsAndIndicatorsAlong() throws IOException {
        Path other = folder.resolve("other.duizhao");
        try (var theirs = Store.open(other, DataPackage::bundled, Progress.SILENT)) {
            var table = new Imports(theirs).table(file("新区.csv", """
                    行政区代码,行政区,指标,年份,计划或完成,数值,单位
                    360199,象湖新区,夜间消费额,2019,完成,12,亿元
                    """));
            theirs.acts().apply(table.plan(List.of(table.guess("")), true, Progress.SILENT)
                    .act(item -> Answer.FURTHER, "").orElseThrow(), "李工");
        }
        var whole = whole(store);

        var plan = new Imports(store).record(other, Progress.SILENT);
        var recorded = store.acts().apply(plan.act(item -> Answer.FURTHER, "").orElseThrow(), "王工");

        assertThat(recorded.changes()).extracting(change -> change.subject().split(" ")[0])
                .containsExactly("district", "indicator", "source", "figure");
        assertThat(store.catalogue().district("360199").name()).isEqualTo("象湖新区");
        store.acts().undo("王工");
        assertThat(whole(store)).usingRecursiveComparison().isEqualTo(whole);
    }

    @Test
    void anImportThatIsCancelledLeavesNothing() throws IOException {
        var text = new StringBuilder("行政区,指标,年份,计划或完成,数值,单位\n");
        for (int year = 1950; year < 2010; year++) {
            for (String indicator : List.of("地区生产总值", "社会消费品零售总额", "地方一般公共预算收入", "固定资产投资", "农业总产值")) {
                for (String district : List.of("青云谱", "西湖", "青山湖")) {
                    text.append(String.join(",", district, indicator, "" + year, "完成", "" + year, "亿元")).append('\n');
                }
            }
        }
        var act = table(file("many.csv", text.toString())).act(item -> Answer.FURTHER, "").orElseThrow();
        assertThat(act.changes()).hasSizeGreaterThan(500);
        long before = store.figures().count();

        assertThatThrownBy(() -> store.acts().apply(act, "王工", (done, total, key) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);

        assertThat(store.figures().count()).isEqualTo(before);
        assertThat(store.history().last(10)).isEmpty();
    }

    @Test
    void aStoreIsNotMergedIntoItself() {
        assertThatThrownBy(() -> new Imports(store).record(store.file(), Progress.SILENT))
                .isInstanceOfSatisfying(UserException.class, trouble ->
                        assertThat(trouble.key()).isEqualTo("import.file.itself"));
    }

    @Test
    void aDamagedStoreIsRefusedAndStaysAsItIs() throws IOException {
        Path other = folder.resolve("other.duizhao");
        byte[] bytes = new byte[8192];
        System.arraycopy("SQLite format 3\0".getBytes(), 0, bytes, 0, 16);
        Files.write(other, bytes);

        assertThatThrownBy(() -> new Imports(store).record(other, Progress.SILENT)).isInstanceOf(UserException.class);

        assertThat(Files.readAllBytes(other)).isEqualTo(bytes);
    }

    /// Everything that two people did to copies of one store comes together, is told the same afterwards, and is taken
    /// back as one act.
    @Property(tries = 12)
    void whatAnotherStoreHoldsIsMergedAsOneActAndUndone(@ForAll("records") WholeRecord theirs) throws IOException {
        var place = Files.createTempDirectory("duizhao-stores");
        try (var mine = Store.open(place.resolve("mine.duizhao"), Records::of, Progress.SILENT)) {
            Path otherFile = place.resolve("other.duizhao");
            try (var other = Store.open(otherFile, Records::of, Progress.SILENT)) {
                other.acts().apply(new Act("test", "alles", "", changes(theirs)), "甲");
            }
            var before = whole(mine);

            var plan = new Imports(mine).record(otherFile, Progress.SILENT);
            assertThat(plan.items()).extracting(Item::standing).doesNotContain(Standing.REFUSED, Standing.DIFFERENT);
            mine.acts().apply(plan.act(item -> Answer.LEAVE, "").orElseThrow(), "乙");

            try (var other = Store.open(otherFile, Records::of, Progress.SILENT)) {
                assertThat(whole(mine)).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(whole(other));
            }
            assertThat(new Imports(mine).record(otherFile, Progress.SILENT).act(item -> Answer.CORRECT, "")).isEmpty();
            // And by way of a package, which carries all but the attached documents.
            Path out = place.resolve("package");
            new Exports(mine, new Messages(Messages.CHINESE), Clock.systemUTC()).write(out, Wanted.ALL, false, Progress.SILENT);
            assertThat(new Imports(mine).record(out, Progress.SILENT).items()).extracting(Item::standing)
                    .containsOnly(Standing.SAME);

            mine.acts().undo("乙");
            assertThat(whole(mine)).usingRecursiveComparison().isEqualTo(before);
        } finally {
            try (var files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Provide
    Arbitrary<WholeRecord> records() {
        return RecordSamples.records();
    }

    private static WholeRecord whole(Store store) {
        return new StoreRecord(store).whole(Progress.SILENT);
    }

    private static List<Change> changes(WholeRecord record) {
        var changes = new ArrayList<Change>();
        changes.add(new SourceChange(null, new duizhao.domain.source.Source("n", "新", "", duizhao.domain.source.SourceKind.TABLE, "",
                "", "", "", "", null, null)));
        record.data().figures().stream().map((Figure f) -> new FigureChange(null, f)).forEach(changes::add);
        changes.add(new DocumentChange(null, new Document("report", "a.txt", "00", "全文")));
        record.data().pairings().forEach(p -> changes.add(new PairingChange(null, p)));
        record.decided().chosen().forEach(c -> changes.add(new ChoiceChange(null, c)));
        record.decided().verdicts().forEach(v -> changes.add(new HandVerdictChange(null, v)));
        record.decided().tolerances().forEach(t -> changes.add(new ToleranceChange(null, t)));
        record.decided().explanations().forEach(e -> changes.add(new ExplanationChange(null, e)));
        record.decided().outlooks().forEach(o -> changes.add(new OutlookChange(null, o)));
        record.decided().decompositions().forEach(d -> changes.add(new DecompositionChange(null, d)));
        record.decided().comparisons().forEach(c -> changes.add(new NamedComparisonChange(null, c)));
        record.decided().reports().forEach(r -> changes.add(new ReportChange(null, r)));
        record.data().claims().stream().filter(c -> c.key().startsWith("said-"))
                .forEach(c -> changes.add(new ClaimChange(null, c)));
        return changes;
    }
}
