package duizhao.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import duizhao.exchange.export.Exported;
import duizhao.exchange.frictionless.Descriptor;
import duizhao.platform.Progress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a data package: the record and what people decided about it, so that another program can read it and this one
/// can take it in again without loss. A machine's format: the texts stand in it as they are, and nothing is put before
/// one that looks like a formula.
public final class PackageWriter {

    private final String title;
    private final Instant created;

    /// @param title   of the package, for people
    /// @param created when it is made
    public PackageWriter(String title, Instant created) {
        this.title = title;
        this.created = created;
    }

    /// Writes the files into `folder`, which exists and is empty.
    public void write(Exported exported, Path folder, Progress progress) throws IOException {
        write(exported, progress, name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))));
    }

    /// Writes the files as one zip.
    public void write(Exported exported, OutputStream out, Progress progress) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        write(exported, progress, name -> {
            zip.putNextEntry(new ZipEntry(name));
            return new Entry(zip);
        });
        zip.finish();
    }

    private interface Opening {
        OutputStream open(String name) throws IOException;
    }

    private void write(Exported exported, Progress progress, Opening opening) throws IOException {
        table(PackageTable.FIGURES, opening, csv ->
                exported.figures(figure -> csv.writeRecord(PackageRows.figure(figure)), progress));
        var rest = exported.rest();
        for (PackageTable table : PackageTable.values()) {
            if (table != PackageTable.FIGURES) {
                table(table, opening, csv -> PackageRows.of(table, rest).forEach(csv::writeRecord));
            }
        }
        // Last: a folder with it is a package.
        try (var out = opening.open(Descriptor.FILE)) {
            out.write(PackageDescriptor.json(title, created).getBytes(StandardCharsets.UTF_8));
        }
    }

    private interface Lines {
        void to(CsvWriter csv) throws IOException;
    }

    private static void table(PackageTable table, Opening opening, Lines lines) throws IOException {
        try (Writer writer = new OutputStreamWriter(opening.open(table.resource() + ".csv"), StandardCharsets.UTF_8);
             var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            csv.writeRecord(table.written());
            lines.to(csv);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// One file in a zip, which stays open when the file ends.
    private static final class Entry extends OutputStream {

        private final ZipOutputStream zip;

        Entry(ZipOutputStream zip) {
            this.zip = zip;
        }

        @Override
        public void write(int b) throws IOException {
            zip.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
