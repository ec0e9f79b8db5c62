import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// SQLite's own shell, as a reference.
final class Shell {

    /// The layout of the table of figures with texts for keys, in the order of the program's: what an import of the same CSV
    /// needs at least. Without any index but the table itself.
    private static final String LAYOUT = "CREATE TABLE figure (figure TEXT, district TEXT, indicator TEXT, measure TEXT,"
            + " slice TEXT, definition TEXT, period TEXT, role TEXT, token TEXT, value TEXT, upper TEXT, qualifier TEXT,"
            + " unit TEXT, firmness TEXT, estimated TEXT, source TEXT, start TEXT, \"end\" TEXT, section TEXT, note TEXT,"
            + " PRIMARY KEY (district, period, indicator, measure, slice, role, source, definition, figure)) WITHOUT ROWID;";

    private Shell() {
    }

    /// Writes what `query` brings to `csv`.
    static Object run(String shell, Path file, Path csv, String query) throws Exception {
        return run(List.of(shell, "-readonly", file.toString(), ".mode csv", ".output " + csv, query));
    }

    /// Imports the figures of a package into a new file.
    static Object load(String shell, Path csv, Path file) throws Exception {
        Files.deleteIfExists(file);
        return run(List.of(shell, file.toString(), "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;",
                LAYOUT, ".import --csv --skip 1 " + csv + " figure"));
    }

    /// Makes the three indexes that a store has besides the table: of keys, of series, and of sources.
    static Object index(String shell, Path file) throws Exception {
        return run(List.of(shell, file.toString(), "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;",
                "CREATE UNIQUE INDEX a ON figure (figure);",
                "CREATE INDEX b ON figure (indicator, measure, slice);",
                "CREATE INDEX c ON figure (source);"));
    }

    private static Object run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return null;
    }
}
