package duizhao.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Writes figures as CSV that Excel and WPS open as it is: UTF-8 with the mark that tells them so.
///
/// A spreadsheet takes a text that begins with `=`, `+`, `-`, `@`, their full-width forms or a tab for a formula, wherever
/// it came from. Such a
/// text gets a `'` in front, which our own import takes off again; a text that already has one there gets another. Plain
/// numbers with a sign are left as they are.
public final class CsvExport {

    /// By which a spreadsheet knows UTF-8.
    public static final char MARK = '\uFEFF';
    private static final Pattern SIGNED_NUMBER = Pattern.compile("[-+][0-9]+(\\.[0-9]+)?%?");
    private static final String DANGEROUS = "=+-@＝＋－＠\t\r\n'";

    private final Messages messages;

    public CsvExport(Messages messages) {
        this.messages = messages;
    }

    public void write(Exported exported, OutputStream out, Progress progress) throws IOException {
        var table = new FigureTable(exported.catalogue(), messages);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        try {
            csv.writeRecord(table.titles());
            exported.figures(figure -> csv.writeRecord(texts(table.row(figure))), progress);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    static List<String> texts(List<FigureCell> row) {
        return row.stream().map(cell -> switch (cell) {
            case FigureCell.Words(String text) -> guarded(text);
            case FigureCell.Number(var value) -> value.toPlainString();
        }).toList();
    }

    /// What a cell says so that no spreadsheet takes it for a formula, and any for the number that it is.
    public static String guarded(String said) {
        String text = ComputedNumber.read(said);
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 && !SIGNED_NUMBER.matcher(text).matches()
                ? "'" + text : text;
    }
}
