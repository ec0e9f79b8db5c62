package duizhao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.record.DataSet;
import duizhao.domain.whole.Decided;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.export.CsvExport;
import duizhao.exchange.export.XlsxExport;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.HeldInMemory;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.RecordPlanner;
import duizhao.exchange.plan.Standing;
import duizhao.exchange.sheet.TableFiles;
import duizhao.exchange.table.TableImport;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What is written out and read again is what it was, in every format and language.
class RoundTripProperties {

    private interface Writing {
        void to(Path file) throws IOException;
    }

    @Property(tries = 60)
    void aPackageBringsTheWholeRecordBack(@ForAll("records") WholeRecord record) throws IOException {
        var folder = Files.createTempDirectory("duizhao-package");
        try {
            new PackageWriter("试", Instant.EPOCH).write(RecordSamples.exported(record), folder, Progress.SILENT);

            assertThat(DataPackage.readWhole(folder)).usingRecursiveComparison().isEqualTo(record);
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 20)
    void soDoesOneInAZip(@ForAll("records") WholeRecord record) throws IOException {
        withFile(".zip", file -> {
            try (var out = Files.newOutputStream(file)) {
                new PackageWriter("试", Instant.EPOCH).write(RecordSamples.exported(record), out, Progress.SILENT);
            }
        }, file -> assertThat(DataPackage.readWhole(file)).usingRecursiveComparison().isEqualTo(record));
    }

    @Property(tries = 60)
    void aCsvFileBringsEveryFigureBack(@ForAll("records") WholeRecord record, @ForAll("languages") Locale language)
            throws IOException {
        withFile(".csv", file -> {
            try (var out = Files.newOutputStream(file)) {
                new CsvExport(new Messages(language)).write(RecordSamples.exported(record), out, Progress.SILENT);
            }
        }, file -> bringsBack(file, record));
    }

    @Property(tries = 40)
    void soDoesAWorkbook(@ForAll("records") WholeRecord record, @ForAll("languages") Locale language)
            throws IOException {
        withFile(".xlsx", file -> {
            try (var out = Files.newOutputStream(file)) {
                new XlsxExport(new Messages(language), "duizhao").write(RecordSamples.exported(record), out, Progress.SILENT);
            }
        }, file -> bringsBack(file, record));
    }

    @Property(tries = 60)
    void aRecordThatIsHeldAlreadyBringsNothing(@ForAll("records") WholeRecord record) {
        var plan = new RecordPlanner(new HeldInMemory(record)).plan(ImportPlan.PACKAGE, "x", record, Progress.SILENT);

        assertThat(plan.items()).extracting(Item::standing).containsOnly(Standing.SAME);
        assertThat(plan.act(item -> Answer.FURTHER, "")).isEmpty();
    }

    private static void bringsBack(Path file, WholeRecord record) {
        if (record.data().figures().isEmpty()) {
            return;
        }
        var empty = new WholeRecord(new DataSet(record.data().catalogue(), List.of(), List.of(), List.of(), List.of()),
                Decided.NOTHING, List.of());
        var intoEmpty = plan(file, empty);
        assertThat(intoEmpty.items()).as("%s", intoEmpty.items()).extracting(Item::standing).containsOnly(Standing.ADDED);
        assertThat(intoEmpty.items().stream().map(item -> item.figure().orElseThrow()).toList())
                .isEqualTo(record.data().figures());

        assertThat(plan(file, record).items()).extracting(Item::standing).containsOnly(Standing.SAME);
    }

    private static ImportPlan plan(Path file, WholeRecord held) {
        var table = new TableImport(TableFiles.open(file), new HeldInMemory(held));
        return table.plan(List.of(table.guess(table.file().sheets().getFirst())), Progress.SILENT);
    }

    private interface Reading {
        void of(Path file) throws IOException;
    }

    private static void withFile(String ending, Writing writing, Reading reading) throws IOException {
        var file = Files.createTempFile("duizhao", ending);
        try {
            writing.to(file);
            reading.of(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<WholeRecord> records() {
        return RecordSamples.records();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return net.jqwik.api.Arbitraries.of(Messages.LANGUAGES);
    }
}
