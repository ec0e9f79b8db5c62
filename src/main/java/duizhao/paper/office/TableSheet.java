package duizhao.paper.office;

import duizhao.paper.page.NoteMarks;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Fills a worksheet with one table: its caption, its unit, its head, its rows, and below them the notes its cells point
/// to and the sources.
final class TableSheet {

    /// Of a line of the workbook's type, in points.
    static final double LINE = 13.5;

    private static final double AIR = 3;
    /// Names take several lines when they are longer, in em.
    private static final double LONG_NAME = 16;

    private final Messages messages;
    private final TableBlock table;
    private final NotesBlock notes;
    private final Worksheet sheet;
    private final double[] ems;
    private final int last;
    private int row;

    private TableSheet(Messages messages, String name, TableBlock table, NotesBlock notes) {
        this.messages = messages;
        this.table = table;
        this.notes = notes;
        last = table.columns().size() - 1;
        ems = ems(table);
        double[] points = new double[ems.length];
        for (int i = 0; i < ems.length; i++) {
            points[i] = (ems[i] + 1.8) * Look.BODY;
        }
        sheet = new Worksheet(name, points);
    }

    /// @param caption with the table's number
    /// @param notes   those that its cells point to
    static Worksheet of(Messages messages, String name, String caption, TableBlock table, NotesBlock notes) {
        var filling = new TableSheet(messages, name, table, notes);
        filling.title(caption);
        filling.head();
        filling.rows();
        filling.notes();
        return filling.sheet;
    }

    /// Of the columns' words; shared headers widen what they span.
    private static double[] ems(TableBlock table) {
        List<TableColumn> columns = table.columns();
        double[] ems = new double[columns.size()];
        for (int i = 0; i < ems.length; i++) {
            double words = Widths.ofCells(table, i);
            double header = Widths.of(columns.get(i).header()) * 1.05;
            ems[i] = Math.max(columns.get(i).wraps() ? Math.min(LONG_NAME, words) : words,
                    Math.max(3, columns.get(i).wraps() ? Math.min(LONG_NAME, header) : Math.min(header, 8)));
        }
        for (int i = 0; i < ems.length; i = Widths.spanEnd(columns, i)) {
            int end = Widths.spanEnd(columns, i);
            double wanted = Math.min(LONG_NAME, Widths.of(columns.get(i).over())) * 1.05;
            double have = 0;
            for (int c = i; c < end; c++) {
                have += ems[c];
            }
            for (int c = i; c < end && have < wanted; c++) {
                ems[c] *= wanted / have;
            }
        }
        return ems;
    }

    private void title(String caption) {
        across(caption, Look.PLAIN.bolder().sized(12), 16);
        sheet.comment(0, 0, notes.sources().isEmpty() ? ""
                : messages.text("paper.sources") + "\n" + String.join("\n", notes.sources()));
        if (!table.unit().isBlank()) {
            across(messages.text("paper.unit", table.unit()), Look.PLAIN.standing("right"), LINE);
        }
    }

    /// A line over all columns, as tall as its words need.
    private void across(String words, Look look, double line) {
        double width = 0;
        for (double em : ems) {
            width += em + 1.8;
        }
        sheet.text(row, 0, words, look.wrapping());
        sheet.merge(new Worksheet.Area(row, 0, row, last));
        // A merged cell does not grow by itself.
        sheet.height(row, Widths.lines(words, width * Look.BODY / look.size()) * line + AIR, true);
        row++;
    }

    private void head() {
        Look look = Look.PLAIN.bolder().standing("center").wrapping();
        List<TableColumn> columns = table.columns();
        boolean shared = columns.stream().anyMatch(column -> !column.over().isBlank());
        int lower = shared ? row + 1 : row;
        double upperLines = 1;
        double lowerLines = 1;
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            int lines = Widths.lines(column.header(), ems[i]);
            if (column.over().isBlank()) {
                sheet.text(row, i, column.header(), look.ruled("medium", "thin"));
                sheet.merge(new Worksheet.Area(row, i, lower, i));
                lowerLines = Math.max(lowerLines, shared ? lines - 1 : lines);
            } else {
                sheet.text(lower, i, column.header(), look.ruled("", "thin"));
                lowerLines = Math.max(lowerLines, lines);
                if (i == 0 || !columns.get(i - 1).over().equals(column.over())) {
                    int end = Widths.spanEnd(columns, i);
                    sheet.text(row, i, column.over(), look.ruled("medium", "hair"));
                    sheet.merge(new Worksheet.Area(row, i, row, end - 1));
                    double width = 0;
                    for (int c = i; c < end; c++) {
                        width += ems[c];
                    }
                    upperLines = Math.max(upperLines, Widths.lines(column.over(), width));
                }
            }
        }
        if (shared) {
            sheet.height(row, upperLines * LINE + AIR, true);
        }
        sheet.height(lower, lowerLines * LINE + AIR, true);
        row = lower + 1;
        sheet.freeze(row, Widths.stub(columns));
    }

    private void rows() {
        int end = table.rows().size();
        for (int i = 0; i < end; i++) {
            String rule = i == end - 1 ? "medium" : "";
            switch (table.rows().get(i)) {
                case TableRow.Group(var words) -> across(words, Look.PLAIN.bolder().ruled("", rule), LINE);
                case TableRow.Cells(var cells) -> {
                    double lines = 1;
                    for (int c = 0; c < cells.size(); c++) {
                        cell(c, cells.get(c), rule);
                        lines = Math.max(lines, table.columns().get(c).wraps()
                                ? Widths.lines(Widths.words(cells.get(c)), ems[c] + 0.6) : 1);
                    }
                    sheet.height(row, lines * LINE + AIR, false);
                    row++;
                }
            }
        }
    }

    private void cell(int column, Cell cell, String rule) {
        String text = cell.text().strip();
        var number = cell.flag().isEmpty() ? PlainNumber.of(text) : Optional.<PlainNumber>empty();
        Look look = Look.PLAIN.ruled("", rule).standing(standing(table.columns().get(column), text));
        if (cell.strong()) {
            look = look.bolder();
        }
        // The marks are shown, but the cell's value is the printed token alone.
        String marks = Widths.marks(cell);
        String shown = marks.isEmpty() ? "" : "\"" + marks + "\"";
        if (number.isPresent()) {
            String format = number.get().format();
            look = look.formatted(format.contains(";") ? format.replace(";", shown + ";") + shown : format + shown);
            sheet.number(row, column, text, number.get().value(), look);
        } else {
            String words = cell.flag().isEmpty() ? text : text + " " + cell.flag();
            if (table.columns().get(column).wraps()) {
                look = look.wrapping();
            }
            sheet.text(row, column, words, shown.isEmpty() ? look : look.formatted(Look.TEXT + shown));
        }
        sheet.comment(row, column, cell.notes().stream().filter(n -> n <= notes.notes().size())
                .map(n -> NoteMarks.of(n) + " " + notes.notes().get(n - 1)).collect(Collectors.joining("\n")));
    }

    /// Numbers stand at the right, as in every spreadsheet; a cell of a column of numbers that has none in the middle.
    private static String standing(TableColumn column, String text) {
        return switch (column.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case DECIMAL -> text.chars().anyMatch(Character::isDigit) ? "right" : "center";
        };
    }

    private void notes() {
        row++;
        String label = messages.text("paper.notes");
        for (int i = 0; i < notes.general().size(); i++) {
            across((i == 0 ? label : "") + notes.general().get(i), Look.PLAIN.sized(9), 12);
        }
        for (int i = 0; i < notes.notes().size(); i++) {
            across((i == 0 && notes.general().isEmpty() ? label : "") + NoteMarks.of(i + 1) + " " + notes.notes().get(i),
                    Look.PLAIN.sized(9), 12);
        }
        for (int i = 0; i < notes.sources().size(); i++) {
            across((i == 0 ? messages.text("paper.sources") : "") + notes.sources().get(i), Look.PLAIN.sized(9), 12);
        }
    }
}
