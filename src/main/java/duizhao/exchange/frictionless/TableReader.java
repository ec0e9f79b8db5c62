package duizhao.exchange.frictionless;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads a CSV file as its resource describes it.
final class TableReader {

    private final Resource resource;
    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final boolean[] required;
    private long line = 1;
    private @Nullable CsvRecord last;

    private TableReader(Resource resource) {
        this.resource = resource;
        this.file = resource.path();
        this.required = new boolean[resource.fields().size()];
        for (int i = 0; i < required.length; i++) {
            var field = resource.fields().get(i);
            columns.put(field.name(), i);
            required[i] = field.required() || resource.primaryKey().contains(field.name());
        }
    }

    static Table read(Resource resource, String text) {
        return new TableReader(resource).read(text);
    }

    /// Tells one line after the other, each checked as [#read] does; whether a key is there twice is not looked at.
    static void each(Resource resource, Reader text, Consumer<Row> taker) {
        var reader = new TableReader(resource);
        reader.each(reader.csv().ofCsvRecord(text), taker);
    }

    private Table read(String text) {
        var rows = new ArrayList<Row>();
        each(csv().ofCsvRecord(text), rows::add);
        var table = new Table(resource, rows);
        table.require(resource.primaryKey()).requireUnique(resource.primaryKey());
        resource.fields().stream().filter(Field::unique)
                .forEach(field -> table.requireUnique(List.of(field.name())));
        return table;
    }

    private CsvReader.CsvReaderBuilder csv() {
        return CsvReader.builder().fieldSeparator(resource.delimiter()).quoteCharacter(resource.quote())
                .skipEmptyLines(true).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false);
    }

    private void each(CsvReader<CsvRecord> csv, Consumer<Row> taker) {
        boolean header = true;
        for (var records = csv.iterator(); hasNext(records);) {
            var found = next(records);
            line = found.getStartingLineNumber();
            if (header) {
                checkHeader(found.getFields());
                header = false;
            } else {
                taker.accept(row(found));
            }
            last = found;
        }
        if (header) {
            throw Damage.ofFile(file, "no-header");
        }
    }

    /// Only what reading says is damage of the file, and not what is thrown by whom the lines are told.
    private boolean hasNext(Iterator<CsvRecord> records) {
        return reading(records::hasNext);
    }

    private CsvRecord next(Iterator<CsvRecord> records) {
        return reading(records::next);
    }

    private <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw Damage.inLine(file, nextLine(), "bad-csv");
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? Damage.inLine(file, nextLine(), "not-utf-8")
                    : Damage.ofFile(file, "unreadable", String.valueOf(e.getCause().getMessage()));
        }
    }

    /// The line after the last record read, in whose cells line breaks may lie.
    private long nextLine() {
        return last == null ? 1 : last.getStartingLineNumber() + 1
                + last.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    /// The specification wants the columns of the file to be those of the schema, in its order.
    private void checkHeader(List<String> header) {
        var names = resource.fields().stream().map(Field::name).toList();
        for (String name : names) {
            if (!header.contains(name)) {
                throw Damage.ofFile(file, "no-column", name);
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (i >= names.size() || !names.get(i).equals(header.get(i))) {
                throw Damage.inCell(file, 1, header.get(i), "bad-order", String.join(",", names));
            }
        }
    }

    private Row row(CsvRecord found) {
        var fields = resource.fields();
        if (found.getFieldCount() != fields.size()) {
            throw Damage.inLine(file, line, "bad-count", found.getFieldCount(), fields.size());
        }
        var values = new String[fields.size()];
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            String value = found.getField(i);
            boolean missing = resource.missing().contains(value);
            if (!missing) {
                field.check(file, line, value);
            } else if (required[i]) {
                throw Damage.inCell(file, line, field.name(), "missing");
            }
            values[i] = missing ? "" : value;
        }
        return new Row(resource, columns, line, Arrays.asList(values));
    }
}
