package duizhao.exchange.frictionless;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import duizhao.exchange.frictionless.LineHandler.Line;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Lines of a CSV file whose cells say again what stands above them.
class LineHandlerTest {

    /// Short lines and long ones follow each other, and most cells come again.
    @Property
    void everyLineHasItsOwnCells(@ForAll("tables") List<List<String>> table) {
        var lines = read(csv(table), 3);

        assertThat(lines).extracting(Line::cells).isEqualTo(table);
        assertThat(lines).extracting(Line::count).isEqualTo(table.stream().map(List::size).toList());
        long number = 1;
        for (var line : lines) {
            assertThat(line.number()).isEqualTo(number);
            number += 1 + line.cells().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        }
    }

    /// Without lines of one blank cell, which nobody can tell from none.
    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.of("", "a", "b", "aa", "ab", "中,文", "一\n二", "\"").list().ofMinSize(1).ofMaxSize(6)
                .filter(row -> !row.equals(List.of(""))).list().ofMaxSize(8);
    }

    @Test
    void aCellThatSaysWhatTheOneAboveSaysIsTheSameString() {
        var lines = read("360104,gdp,1\n360104,gdp,2\n360103,gdp,2\n", 3);

        assertThat(lines.get(1).cells().get(0)).isSameAs(lines.get(0).cells().get(0));
        assertThat(lines.get(2).cells().get(1)).isSameAs(lines.get(0).cells().get(1));
        assertThat(lines.get(2).cells()).containsExactly("360103", "gdp", "2");
    }

    @Test
    void ofALineWithoutEndSomeThousandCellsAreKeptAndAllCounted() {
        var line = read(String.join(",", Collections.nCopies(50_000, "x")), 3).getFirst();

        assertThat(line.count()).isEqualTo(50_000);
        assertThat(line.cells()).hasSize(10_000).containsOnly("x");
    }

    private static String csv(List<List<String>> table) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            table.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Line> read(String csv, int columns) {
        return CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).build(new LineHandler(columns), csv).stream().toList();
    }
}
