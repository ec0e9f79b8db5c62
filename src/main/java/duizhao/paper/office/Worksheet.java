package duizhao.paper.office;

import duizhao.paper.office.ChartPictures.Picture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A worksheet being filled. Rows and columns count from 0.
final class Worksheet {

    /// What a spreadsheet might take for the beginning of a formula when a person edits the cell.
    private static final String FORMULA_SIGNS = "=+-−@\t\r\n|%";
    /// A cell of the text format that has more characters is shown as #### by older spreadsheets.
    private static final int LONG_TEXT = 250;
    /// More characters no cell has; the rest would make the file unreadable.
    private static final int LONGEST = 32_767;

    /// @param number null for a text
    record Value(String text, @Nullable BigDecimal number, Look look) {
    }

    record Area(int row, int column, int lastRow, int lastColumn) {
    }

    record Comment(int row, int column, String text) {
    }

    record Placed(int row, Picture picture, String description) {
    }

    /// A link from a cell to a worksheet.
    record Link(int row, int column, String sheet) {
    }

    private final String name;
    private final double[] widths;
    private final TreeMap<Integer, TreeMap<Integer, Value>> rows = new TreeMap<>();
    private final Map<Integer, Double> heights = new TreeMap<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Placed> pictures = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private int frozenRows;
    private int frozenColumns;

    /// @param widths of its columns, in points
    Worksheet(String name, double[] widths) {
        this.name = name;
        this.widths = widths.clone();
    }

    /// A text, which stays one whatever it begins with.
    void text(int row, int column, String words, Look look) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
        Look safe = look;
        if (look.format().equals("General") && text.length() <= LONG_TEXT) {
            safe = safe.formatted(Look.TEXT);
        }
        if (!text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
            safe = safe.quotedText();
        }
        put(row, column, new Value(text, null, safe));
    }

    void number(int row, int column, String text, BigDecimal value, Look look) {
        put(row, column, new Value(text, value, look));
    }

    private void put(int row, int column, Value value) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
    }

    /// Makes one cell of several; those it swallows get the look of the first, for its rules.
    void merge(Area area) {
        if (area.row() == area.lastRow() && area.column() == area.lastColumn()) {
            return;
        }
        Look look = rows.get(area.row()).get(area.column()).look();
        for (int r = area.row(); r <= area.lastRow(); r++) {
            for (int c = area.column(); c <= area.lastColumn(); c++) {
                rows.computeIfAbsent(r, x -> new TreeMap<>()).putIfAbsent(c, new Value("", null, look));
            }
        }
        merged.add(area);
    }

    /// For a row that cannot find its height by itself: one with merged cells or a picture.
    void height(int row, double points) {
        heights.put(row, points);
    }

    void comment(int row, int column, String text) {
        if (!text.isBlank()) {
            comments.add(new Comment(row, column, text));
        }
    }

    void picture(int row, Picture picture, String description) {
        pictures.add(new Placed(row, picture, description));
    }

    void link(int row, int column, String sheet) {
        links.add(new Link(row, column, sheet));
    }

    /// A new page begins with `row`.
    void breakBefore(int row) {
        if (row > 0 && (breaks.isEmpty() || breaks.getLast() != row)) {
            breaks.add(row);
        }
    }

    /// These rows stay in sight and stand on every page; these columns stay in sight.
    void freeze(int firstRows, int firstColumns) {
        frozenRows = firstRows;
        frozenColumns = firstColumns;
    }

    String name() {
        return name;
    }

    double[] widths() {
        return widths.clone();
    }

    Map<Integer, TreeMap<Integer, Value>> rows() {
        return rows;
    }

    Map<Integer, Double> heights() {
        return heights;
    }

    List<Area> merged() {
        return merged;
    }

    List<Comment> comments() {
        return comments;
    }

    List<Placed> pictures() {
        return pictures;
    }

    List<Link> links() {
        return links;
    }

    List<Integer> breaks() {
        return breaks;
    }

    int frozenRows() {
        return frozenRows;
    }

    int frozenColumns() {
        return frozenColumns;
    }

    /// `A1` for row 0, column 0.
    static String cell(int row, int column) {
        var letters = new StringBuilder();
        for (int c = column; c >= 0; c = c / 26 - 1) {
            letters.insert(0, (char) ('A' + c % 26));
        }
        return letters.toString() + (row + 1);
    }

    static String area(Area area) {
        return cell(area.row(), area.column()) + ":" + cell(area.lastRow(), area.lastColumn());
    }
}
