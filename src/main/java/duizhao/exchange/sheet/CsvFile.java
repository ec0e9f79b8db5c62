package duizhao.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import duizhao.platform.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A table in a text file: encoding and separator are found out.
public final class CsvFile implements TableFile {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
    private static final int LOOKED_AT = 30;
    private static final int REPORT_EVERY = 1_000;
    private static final int LONGEST_RECORD = 1 << 24;
    /// What is put before a text that a spreadsheet would take for a formula; taken off again here.
    private static final String GUARD = "'[=+\\-@＝＋－＠\\t\\r\\n'].*";

    private final Path file;
    private final Encoding encoding;
    private final char separator;

    private CsvFile(Path file, Encoding encoding, char separator) {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
    }

    /// @throws duizhao.platform.UserException where it is no text
    public static CsvFile open(Path file) {
        try {
            var encoding = Encoding.of(file);
            return new CsvFile(file, encoding, separator(file, encoding));
        } catch (IOException e) {
            throw Trouble.of(e, "unreadable", file);
        }
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    /// `UTF-8`, `GB18030`, ...
    public String encoding() {
        return encoding.charset().name();
    }

    public char separator() {
        return separator;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Unseen read(String sheet, Taker taker, Progress progress) {
        long rows = 0;
        long line = 1;
        try (var reader = encoding.open(file); var csv = csv(separator).ofCsvRecord(reader)) {
            for (var found : csv) {
                line = found.getStartingLineNumber();
                if (++rows > Limits.ROWS) {
                    throw Trouble.of("too-many-rows", name(), Limits.ROWS);
                }
                if (rows % REPORT_EVERY == 0) {
                    progress.report(rows, 0, "import.reading");
                }
                var row = row(found);
                if (!row.isEmpty() && !taker.take(row)) {
                    break;
                }
            }
            return new Unseen(sheet, 0, 0);
        } catch (CsvParseException e) {
            throw Trouble.of(e, "bad-csv", name(), line);
        } catch (IOException | UncheckedIOException e) {
            throw Trouble.of(e, "unreadable", file);
        }
    }

    private SheetRow row(CsvRecord found) {
        if (found.getFieldCount() > Limits.COLUMNS) {
            throw Trouble.of("too-many-columns", name(), found.getStartingLineNumber(), Limits.COLUMNS);
        }
        var cells = new ArrayList<String>(found.getFieldCount());
        for (String text : found.getFields()) {
            if (text.length() > Limits.CHARACTERS) {
                throw Trouble.of("long-cell", name(), found.getStartingLineNumber());
            }
            cells.add(unguarded(Blanks.stripped(text)));
        }
        return new SheetRow(found.getStartingLineNumber(), cells);
    }

    private static String unguarded(String text) {
        return text.startsWith("'") && text.matches("(?s)" + GUARD) ? text.substring(1) : text;
    }

    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).maxBufferSize(LONGEST_RECORD);
    }

    /// The one that splits most of the first lines into the same number of cells, and into the most.
    private static char separator(Path file, Encoding encoding) throws IOException {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long score = score(file, encoding, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static long score(Path file, Encoding encoding, char separator) throws IOException {
        var counts = new ArrayList<Integer>();
        try (var reader = encoding.open(file); var csv = csv(separator).ofCsvRecord(reader)) {
            for (var found : csv) {
                counts.add(found.getFieldCount());
                if (counts.size() == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return counts.isEmpty() ? 0 : counts.size();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counts.stream().filter(n -> n > 1).distinct()
                .mapToLong(n -> counts.stream().filter(n::equals).count() * 100 + n).max().orElse(0);
    }
}
