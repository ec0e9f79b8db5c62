package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.decision.DecisionSet;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.period.Period;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureOrder;
import duizhao.domain.record.FigureStream;
import duizhao.domain.source.Place;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first start: a store is made whole or not at all.
class StoreFillTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.duizhao");
    }

    @Test
    void aNewStoreLeavesNothingBesideIt() throws IOException {
        Store.open(file, Records::full, Progress.SILENT).close();

        assertThat(names()).containsExactly("a.duizhao");
    }

    @Test
    void thePersonSeesHowFarItIs() {
        var seen = new ArrayList<String>();
        Store.open(file, () -> many(25_000), (done, total, key) -> seen.add(done + "/" + total + " " + key)).close();

        assertThat(seen).startsWith("0/0 store.reading-data", "10000/25000 store.filling", "20000/25000 store.filling",
                "25000/25000 store.filling", "0/10 store.indexing");
        assertThat(seen).allSatisfy(line ->
                assertThat(new Messages(Messages.ENGLISH).text(line.split(" ")[1])).isNotBlank());
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        Progress cancel = (done, total, key) -> {
            if (key.equals("store.indexing")) {
                throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> Store.open(file, Records::full, cancel)).isInstanceOf(CancellationException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void decisionsAreNoPartOfARecord() throws IOException {
        var row = RowKey.of(Records.figure("f", Period.year(2022), Role.PLAN));
        var decided = new DecisionSet(List.of(), List.of(new HandVerdict(row, VerdictKind.MET, "甲",
                LocalDate.of(2024, 1, 1), "某")), List.of());
        var data = Records.full();
        assertThatThrownBy(() -> Store.open(file, () -> new DataSet(data.catalogue(), data.figures(), List.of(),
                List.of(), List.of(), decided), Progress.SILENT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadLeavesNothing() throws IOException {
        assertThatThrownBy(() -> Store.open(file, () -> {
            throw new IllegalStateException("no data");
        }, Progress.SILENT)).hasMessage("no data");
        assertThat(names()).isEmpty();
    }

    @Test
    void twoFiguresOfOneKeyAreRefusedAndLeaveNothing() throws IOException {
        var twice = Records.of(Records.figure("same", Period.year(2021), Role.PLAN),
                Records.figure("same", Period.year(2022), Role.PLAN));

        assertThatThrownBy(() -> Store.open(file, () -> twice, Progress.SILENT))
                .hasMessageContaining("error.figure-twice [same]");
        assertThat(names()).isEmpty();
    }

    @Test
    void anEmptyFileIsFilled() throws IOException {
        Files.createFile(file);
        try (var store = Store.open(file, Records::full, Progress.SILENT)) {
            assertThat(store.figures().count()).isEqualTo(4);
        }
        assertThat(names()).containsExactly("a.duizhao");
    }

    @Test
    void theStoreOfAProgramThatWasFasterIsKept() {
        var other = Records.of(Records.figure("theirs", Period.year(2022), Role.PLAN));
        try (var store = Store.open(file, () -> {
            Store.open(file, () -> other, Progress.SILENT).close();
            return Records.full();
        }, Progress.SILENT)) {
            assertThat(store.figures().count()).isEqualTo(1);
        }
    }

    @Test
    void whatAKilledProgramLeftIsRemovedLater() throws IOException {
        var old = Files.createFile(folder.resolve("a.duizhao.1.filling"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.createFile(folder.resolve("a.duizhao.2.filling"));

        Store.open(file, Records::full, Progress.SILENT).close();

        assertThat(names()).containsExactly("a.duizhao", "a.duizhao.2.filling");
    }

    @Test
    void aStoreThatIsThereIsNotFilledAgain() {
        Store.open(file, Records::full, Progress.SILENT).close();
        try (var store = Store.open(file, () -> {
            throw new AssertionError("filled twice");
        }, Progress.SILENT)) {
            assertThat(store.figures().count()).isEqualTo(4);
        }
    }

    @Test
    void theStateIsThatOfTheDataAndChangesWithIt() {
        String first = state(file, Records.full());
        assertThat(first).matches("[0-9a-f]{8}");
        assertThat(state(file, Records.full())).as("opened again").isEqualTo(first);

        var reversed = new DataSet(Records.CATALOGUE, Records.full().figures().reversed(), Records.full().setAside(),
                Records.full().pairings(), Records.full().claims());
        assertThat(state(folder.resolve("same.duizhao"), reversed)).as("same data").isEqualTo(first);
        assertThat(state(folder.resolve("other.duizhao"), Records.of())).as("other data").isNotEqualTo(first);

        try (var store = Store.open(file, Records::full, Progress.SILENT)) {
            store.change(connection -> Statements.update(connection, "UPDATE figure SET note = 'x'"));
            assertThat(store.stateHash()).isNotEqualTo(first);
            first = store.stateHash();
        }
        assertThat(state(file, Records.full())).isEqualTo(first);
    }

    @Test
    void theStoreSaysWhenAndByWhatItWasMade() {
        Store.open(file, Records::full, Progress.SILENT).close();

        assertThat(Records.query(file, "SELECT key FROM meta WHERE value <> '' ORDER BY key"))
                .containsExactly("created", "data", "program", "state");
    }

    @Test
    void figuresThatComeOneByOneMakeTheSameStoreInWhateverOrder() {
        String whole = state(file, Records.full());
        var figures = new ArrayList<>(many(45_000).figures());
        var rest = new DataSet(Records.CATALOGUE, List.of(), List.of(), List.of(), List.of());
        Store.create(folder.resolve("asc.duizhao"), rest, FigureStream.of(figures.stream()
                .sorted(new FigureOrder(Records.CATALOGUE)).toList()), Progress.SILENT);
        Collections.shuffle(figures, new Random(3));
        Store.create(folder.resolve("any.duizhao"), rest, FigureStream.of(figures), Progress.SILENT);

        assertThat(content("any.duizhao")).hasSize(45_000).isEqualTo(content("asc.duizhao"));
        assertThat(state(folder.resolve("any.duizhao"), rest)).isEqualTo(state(folder.resolve("asc.duizhao"), rest))
                .isEqualTo(state(folder.resolve("whole.duizhao"), many(45_000))).isNotEqualTo(whole);
        try (var store = Store.open(folder.resolve("any.duizhao"), () -> rest, Progress.SILENT)) {
            assertThat(store.faults()).isEmpty();
        }
    }

    private List<String> content(String name) {
        return Records.query(folder.resolve(name), "SELECT district || ' ' || period || ' ' || seq || ' ' || key FROM figure"
                + " ORDER BY district, period, indicator, measure, slice, role, source, definition, seq");
    }

    @Test
    void whatFailsWhileFiguresComeLeavesNothing() throws IOException {
        var rest = Records.of();
        assertThatThrownBy(() -> Store.create(file, rest, taker -> {
            many(3_000).figures().forEach(taker);
            throw new IllegalStateException("torn");
        }, Progress.SILENT)).hasMessage("torn");
        var unknown = new Figure("f", "nowhere", Records.figure("x", Period.year(2022), Role.PLAN).series(),
                Period.year(2022), Role.PLAN, Records.figure("x", Period.year(2022), Role.PLAN).quantity(), "report",
                Place.UNKNOWN, "");
        assertThatThrownBy(() -> Store.create(file, rest, endless(unknown), Progress.SILENT))
                .hasMessageContaining("nowhere");
        assertThat(names()).isEmpty();
    }

    @Test
    void cancellingWhileFiguresComeEndsAllThatMakesThem() throws IOException, InterruptedException {
        var figure = Records.figure("f", Period.year(2022), Role.PLAN);
        assertThatThrownBy(() -> Store.create(file, Records.of(), endless(figure), (done, total, key) -> {
            if (done >= 20_000) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);

        assertThat(names()).isEmpty();
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("figure")) {
                assertThat(thread.join(Duration.ofSeconds(30))).as(thread.getName()).isTrue();
            }
        }
    }

    private static FigureStream endless(Figure figure) {
        return taker -> {
            while (true) {
                taker.accept(figure);
            }
        };
    }

    @Test
    void aStoreThatIsThereIsNotMadeAgain() {
        Store.open(file, Records::full, Progress.SILENT).close();
        assertThatThrownBy(() -> Store.create(file, Records.of(), FigureStream.of(List.of()), Progress.SILENT))
                .isInstanceOf(UserException.class).hasMessageContaining("error.store-exists");
        assertThat(content("a.duizhao")).hasSize(4);
    }

    private static String state(Path file, DataSet data) {
        try (var store = Store.open(file, () -> data, Progress.SILENT)) {
            return store.stateHash();
        }
    }

    static DataSet many(int count) {
        return Records.of(IntStream.range(0, count)
                .mapToObj(i -> Records.figure("f-" + i, Period.year(2000 + i % 20), Role.PLAN))
                .toArray(Figure[]::new));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
