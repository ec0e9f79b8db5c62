package duizhao.paper.office;

import duizhao.paper.page.NoteMarks;
import duizhao.paper.sheet.Align;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import java.util.List;

/// Writes a table of a text document: its head stands again on every page, and no row breaks across pages.
final class DocxTable {

    /// Weights of rules, in eighths of a point.
    private static final String HEAVY = "12";
    private static final String MEDIUM = "6";
    private static final String HAIR = "2";
    /// By how much the mark of a note is raised, in half points: it keeps a size that can be read.
    private static final String RAISED = "6";

    private final DocxText text;
    private final Markup out;
    private final TableBlock table;
    private final TableCut part;
    private final List<TableColumn> columns;
    private final NotesBlock notes;
    private final int noteSet;

    /// @param noteSet the number of the notes that its cells point to
    DocxTable(DocxText text, TableBlock table, TableCut part, NotesBlock notes, int noteSet) {
        this.text = text;
        this.out = text.out();
        this.table = table;
        this.part = part;
        this.notes = notes;
        this.noteSet = noteSet;
        columns = part.columns().stream().map(table.columns()::get).toList();
    }

    /// The name of the place where a note stands.
    static String bookmark(int noteSet, int note) {
        return "note_" + noteSet + "_" + note;
    }

    void write() {
        double total = 0;
        for (double width : part.widths()) {
            total += width;
        }
        out.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", DocxStyles.twips(total), "w:type", "dxa")
                .empty("w:jc", "w:val", "center").open("w:tblBorders")
                .empty("w:top", "w:val", "single", "w:sz", HEAVY, "w:space", "0", "w:color", "000000")
                .empty("w:bottom", "w:val", "single", "w:sz", HEAVY, "w:space", "0", "w:color", "000000")
                .close("w:tblBorders").empty("w:tblLayout", "w:type", "fixed").close("w:tblPr").open("w:tblGrid");
        for (double width : part.widths()) {
            out.empty("w:gridCol", "w:w", DocxStyles.twips(width));
        }
        out.close("w:tblGrid");
        head();
        part.telling(table).forEach(this::row);
        out.close("w:tbl");
    }

    private void head() {
        boolean shared = columns.stream().anyMatch(column -> !column.over().isBlank());
        if (shared) {
            beginRow(true);
            for (int i = 0; i < columns.size();) {
                boolean over = !columns.get(i).over().isBlank();
                int end = over ? Widths.spanEnd(columns, i) : i + 1;
                beginCell(i, end, over ? "" : "restart", over ? HAIR : "", "center");
                headWords(over ? columns.get(i).over() : columns.get(i).header());
                i = end;
            }
            out.close("w:tr");
        }
        beginRow(true);
        for (int i = 0; i < columns.size(); i++) {
            boolean below = shared && columns.get(i).over().isBlank();
            beginCell(i, i + 1, below ? "continue" : "", MEDIUM, "center");
            headWords(below ? "" : columns.get(i).header());
        }
        out.close("w:tr");
    }

    private void headWords(String words) {
        text.begin(DocxStyles.CELL, true, across("center")).words(words, DocxText.type(part.size(), true)).end();
        out.close("w:tc");
    }

    private void row(TableRow row) {
        beginRow(false);
        switch (row) {
            case TableRow.Group(var words) -> {
                beginCell(0, columns.size(), "", "", "center");
                text.begin(DocxStyles.CELL, true, across("left")).words(words, DocxText.type(part.size(), true)).end();
                out.close("w:tc");
            }
            case TableRow.Cells(var cells) -> {
                for (int i = 0; i < columns.size(); i++) {
                    cell(i, cells.get(part.columns().get(i)));
                }
            }
        }
        out.close("w:tr");
    }

    private void cell(int column, Cell cell) {
        beginCell(column, column + 1, "", "", "center");
        text.begin(DocxStyles.CELL, false, across(standing(columns.get(column).align(), cell.text())))
                .words(cell.text().strip(), DocxText.type(part.size(), cell.strong()));
        if (!cell.flag().isEmpty()) {
            text.words(" " + cell.flag(), DocxText.type(part.size(), false));
        }
        cell.notes().forEach(this::mark);
        text.end();
        out.close("w:tc");
    }

    /// The mark of a note, which leads to it.
    private void mark(int note) {
        boolean stands = note <= notes.notes().size();
        if (stands) {
            out.open("w:hyperlink", "w:anchor", bookmark(noteSet, note), "w:history", "1");
        }
        text.words(NoteMarks.of(note), new Markup().empty("w:position", "w:val", RAISED).add(DocxText.type(7.5, false)));
        if (stands) {
            out.close("w:hyperlink");
        }
    }

    /// Numbers stand at the right; a cell of a column of numbers that has none in the middle.
    private static String standing(Align align, String words) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case DECIMAL -> words.chars().anyMatch(Character::isDigit) ? "right" : "center";
        };
    }

    private static Markup across(String where) {
        return new Markup().empty("w:jc", "w:val", where);
    }

    private void beginRow(boolean head) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            out.empty("w:tblHeader");
        }
        out.close("w:trPr");
    }

    /// @param merge `restart` or `continue` of a cell that goes over rows; blank for none
    /// @param rule  weight of the rule below; blank for none
    private void beginCell(int from, int to, String merge, String rule, String down) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += part.widths()[i];
        }
        out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", DocxStyles.twips(width), "w:type", "dxa");
        if (to - from > 1) {
            out.empty("w:gridSpan", "w:val", "" + (to - from));
        }
        if (!merge.isEmpty()) {
            out.empty("w:vMerge", "w:val", merge);
        }
        if (!rule.isEmpty()) {
            out.open("w:tcBorders").empty("w:bottom", "w:val", "single", "w:sz", rule, "w:space", "0", "w:color", "000000")
                    .close("w:tcBorders");
        }
        out.empty("w:vAlign", "w:val", down).close("w:tcPr");
    }
}
