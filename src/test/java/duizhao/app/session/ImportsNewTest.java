package duizhao.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.domain.change.Act;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.RowKey;
import duizhao.domain.verdict.VerdictKind;
import duizhao.exchange.DataPackage;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A store made of a data package whose figures are read line by line.
class ImportsNewTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Path packed;
    private Path made;

    @BeforeEach
    void export() {
        packed = folder.resolve("package");
        made = folder.resolve("made.duizhao");
        try (var store = Store.open(folder.resolve("a.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            var row = RowKey.of(store.sources().figures(store.catalogue().sources().getFirst().key()).getFirst());
            store.acts().apply(new Act("judge", "x", "", List.of(new HandVerdictChange(null, new HandVerdict(row,
                    VerdictKind.MET, "甲", LocalDate.of(2024, 1, 1), "另有说明")))), "甲");
            write(store, packed);
        }
    }

    private static void write(Store store, Path out) {
        new Exports(store, new Messages(Messages.CHINESE), CLOCK).write(out, Wanted.ALL, false, Progress.SILENT);
    }

    @Test
    void itHoldsWhatThePackageHoldsAndWhatPeopleDecidedIsAnAct() throws IOException {
        assertThat(Imports.create(made, packed, "乙", Progress.SILENT)).isEqualTo(673);

        try (var store = Store.open(made, DataPackage::bundled, Progress.SILENT)) {
            write(store, folder.resolve("again"));
            assertThat(store.history().last(10)).singleElement().satisfies(set ->
                    assertThat(set.changes()).singleElement().isInstanceOf(HandVerdictChange.class));
            assertThat(store.faults()).isEmpty();
        }
        assertThat(files(folder.resolve("again"))).isEqualTo(files(packed)).hasSizeGreaterThan(9);
    }

    @Test
    void itIsInTheStateOfAStoreFilledWithTheSame() {
        Imports.create(made, packed, "乙", Progress.SILENT);
        var data = DataPackage.read(packed);
        try (var one = Store.open(made, () -> data, Progress.SILENT);
             var other = Store.open(folder.resolve("whole.duizhao"), () -> data, Progress.SILENT)) {
            one.acts().undo("乙");
            assertThat(one.decisions().all()).isEqualTo(other.decisions().all());
            assertThat(one.figures().counts()).isEqualTo(other.figures().counts());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {",360104,|,999999,|999999", ",bare,|,about,|bare",
            ",qingyunpu-2022-work-report,|,nowhere,|nowhere"})
    void aDamagedLineIsNamedAndLeavesNothing(String what, String instead, String named) throws IOException {
        change("figures.csv", text -> text.replaceFirst(what, instead));
        assertThatThrownBy(() -> Imports.create(made, packed, "乙", Progress.SILENT))
                .isInstanceOf(UserException.class).hasMessageContaining("figures.csv").hasMessageContaining(named);
        assertThat(made).doesNotExist();
    }

    @Test
    void oneKeyTwiceAndAReferenceInVainAreRefused() throws IOException {
        change("figures.csv", text -> text + text.lines().toList().getLast() + "\n");
        assertThatThrownBy(() -> Imports.create(made, packed, "乙", Progress.SILENT)).hasMessageContaining("figure-twice");
        change("figures.csv", text -> text.lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
        assertThatThrownBy(() -> Imports.create(made, packed, "乙", Progress.SILENT))
                .hasMessageContaining("unknown-key").hasMessageContaining("figures.csv");
        Files.write(packed.resolve("figures.csv"), new byte[] {'f', (byte) 0xff, '\n'});
        assertThatThrownBy(() -> Imports.create(made, packed, "乙", Progress.SILENT)).hasMessageContaining("not-utf-8");
        assertThat(made).doesNotExist();
    }

    @Test
    void whatIsThereIsNotReplaced() throws IOException {
        Files.writeString(made, "mine");
        assertThatThrownBy(() -> Imports.create(made, packed, "乙", Progress.SILENT))
                .hasMessageContaining("error.store-exists");
        assertThat(made).hasContent("mine");
    }

    private void change(String name, UnaryOperator<String> how) throws IOException {
        String before = Files.readString(packed.resolve(name));
        String after = how.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.write(packed.resolve(name), after.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> files(Path of) throws IOException {
        var found = new TreeMap<String, String>();
        try (var all = Files.list(of)) {
            for (Path file : all.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }
}
