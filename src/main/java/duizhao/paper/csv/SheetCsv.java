package duizhao.paper.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import duizhao.exchange.export.CsvExport;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.PageBreak;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes what is printed as CSV, as Excel and WPS open it: title, text, tables with their headers one below the other,
/// notes and sources; of charts their captions. No cell is a formula.
public final class SheetCsv {

    private final Messages messages;

    public SheetCsv(Messages messages) {
        this.messages = messages;
    }

    public void write(Sheet sheet, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvExport.MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            line(csv, sheet.title());
            if (!sheet.subtitle().isBlank()) {
                line(csv, sheet.subtitle());
            }
            int tables = 0;
            int charts = 0;
            for (Block block : sheet.blocks()) {
                switch (block) {
                    case Heading(var text, var _) -> spaced(csv, text);
                    case Paragraph(var text) -> line(csv, text);
                    case TableBlock table -> table(csv, table, ++tables);
                    case ChartBlock chart -> spaced(csv, messages.text("paper.figure", ++charts) + " " + chart.caption());
                    case NotesBlock notes -> notes(csv, notes);
                    case PageBreak() -> { }
                }
            }
            var furniture = sheet.furniture();
            spaced(csv, messages.text("paper.as-of", furniture.asOf()));
            line(csv, messages.text("paper.hash", furniture.dataHash()));
        }
    }

    private void table(CsvWriter csv, TableBlock table, int number) {
        String unit = table.unit().isBlank() ? "" : "  " + messages.text("paper.unit", table.unit());
        spaced(csv, messages.text("paper.table", number) + " " + table.caption() + unit);
        if (table.columns().stream().anyMatch(column -> !column.over().isBlank())) {
            record(csv, table.columns().stream().map(TableColumn::over).toList());
        }
        record(csv, table.columns().stream().map(TableColumn::header).toList());
        for (TableRow row : table.rows()) {
            switch (row) {
                case TableRow.Group(var text) -> record(csv, List.of(text));
                case TableRow.Cells(var cells) -> record(csv, cells.stream().map(SheetCsv::text).toList());
            }
        }
    }

    private static String text(Cell cell) {
        return cell.absent() ? "" : cell.flag().isBlank() ? cell.text() : cell.text() + " " + cell.flag();
    }

    private void notes(CsvWriter csv, NotesBlock notes) {
        spaced(csv, messages.text("paper.notes"));
        notes.general().forEach(note -> record(csv, List.of("", note)));
        for (int i = 0; i < notes.notes().size(); i++) {
            record(csv, List.of(Integer.toString(i + 1), notes.notes().get(i)));
        }
        if (!notes.sources().isEmpty()) {
            line(csv, messages.text("paper.sources"));
            notes.sources().forEach(source -> record(csv, List.of("", source)));
        }
    }

    private static void spaced(CsvWriter csv, String text) {
        csv.writeRecord("");
        line(csv, text);
    }

    private static void line(CsvWriter csv, String text) {
        csv.writeRecord(CsvExport.guarded(text));
    }

    private static void record(CsvWriter csv, List<String> texts) {
        var guarded = new ArrayList<String>(texts.size());
        texts.forEach(text -> guarded.add(CsvExport.guarded(text)));
        csv.writeRecord(guarded);
    }
}
