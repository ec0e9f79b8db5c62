package duizhao.exchange.frictionless;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import duizhao.exchange.frictionless.LineHandler.Line;
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
    private @Nullable Line last;
    private @Nullable List<String> above;
    private String[] checked;

    private TableReader(Resource resource) {
        this.resource = resource;
        this.file = resource.path();
        this.required = new boolean[resource.fields().size()];
        this.checked = new String[required.length];
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
        reader.each(reader.csv().build(new LineHandler(reader.required.length), text), taker);
    }

    private Table read(String text) {
        var rows = new ArrayList<Row>();
        each(csv().build(new LineHandler(required.length), text), rows::add);
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

    private void each(CsvReader<Line> csv, Consumer<Row> taker) {
        boolean header = true;
        for (var records = csv.iterator(); hasNext(records);) {
            var found = next(records);
            line = found.number();
            if (header) {
                checkHeader(found.cells());
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
    private boolean hasNext(Iterator<Line> records) {
        return reading(records::hasNext);
    }

    private Line next(Iterator<Line> records) {
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
        return last == null ? 1 : last.number() + 1
                + last.cells().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
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

    private Row row(Line found) {
        var fields = resource.fields();
        if (found.count() != fields.size()) {
            throw Damage.inLine(file, line, "bad-count", found.count(), fields.size());
        }
        var values = new String[fields.size()];
        for (int i = 0; i < fields.size(); i++) {
            String value = found.cells().get(i);
            // The very cell above, not one that says the same: see LineHandler.
            values[i] = above != null && above.get(i) == value ? checked[i] : checked(i, value);
        }
        above = found.cells();
        checked = values;
        return new Row(resource, columns, line, Arrays.asList(values));
    }

    /// @return the value in a cell, blank where it is missing
    private String checked(int column, String value) {
        var field = resource.fields().get(column);
        if (!resource.missing().contains(value)) {
            field.check(file, line, value);
            return value;
        }
        if (required[column]) {
            throw Damage.inCell(file, line, field.name(), "missing");
        }
        return "";
    }
}
