package duizhao.exchange.table;

import duizhao.domain.record.Catalogue;
import duizhao.exchange.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the header of a table among its first rows and reads every column by it.
///
/// A header may have up to three rows, of which those above span several columns (青云谱 over 计划 and 完成); whether they
/// were merged or merely left blank, the words hold for all columns up to the next ones. What stands above may be a
/// title, and name the unit.
public final class Guess {

    /// How many rows a header is looked for in.
    public static final int LOOKED_AT = 25;
    private static final int DEEPEST = 3;
    private static final Pattern UNIT = Pattern.compile("单位[:：]\\s*([^\\s,，;；)）]+)");
    private static final int FIELD = 3;
    private static final int FIGURES = 2;

    private final Names names;

    public Guess(Catalogue catalogue) {
        this.names = new Names(catalogue);
    }

    /// @param rows   the first rows of the table
    /// @param source key of the source of rows that name none
    public Mapping read(String sheet, List<SheetRow> rows, String source) {
        var reader = new HeaderReader(names);
        int best = -1;
        int depth = 1;
        int most = 0;
        for (int from = 0; from < Math.min(rows.size(), LOOKED_AT); from++) {
            for (int deep = 1; deep <= DEEPEST && from + deep <= rows.size(); deep++) {
                int score = score(headers(rows.subList(from, from + deep)), reader);
                if (score > most) {
                    most = score;
                    best = from;
                    depth = deep;
                }
            }
        }
        if (rows.isEmpty()) {
            return new Mapping(sheet, 0, 0, List.of(), List.of(), Coordinates.NONE, false, source);
        }
        return mapping(sheet, rows, best < 0 ? firstFull(rows) : best, depth, source);
    }

    /// The same for a header that a person points at.
    ///
    /// @param from  index of its first row among `rows`
    /// @param depth how many rows it has
    public Mapping mapping(String sheet, List<SheetRow> rows, int from, int depth, String source) {
        var header = rows.subList(from, Math.min(rows.size(), from + depth));
        var headers = headers(header);
        var reader = new HeaderReader(names);
        var uses = new ArrayList<ColumnUse>();
        for (String words : headers) {
            ColumnUse use = words.isBlank() ? ColumnUse.IGNORED : reader.read(words);
            // A field is held by one column; a second one of the same name is something else.
            uses.add(use instanceof ColumnUse.Holds && uses.contains(use) ? ColumnUse.IGNORED : use);
        }
        return new Mapping(sheet, header.getFirst().number(), header.getLast().number(), headers, uses,
                title(rows.subList(0, from)), false, source);
    }

    /// What a column is read as that is headed by these words: a field's name, or where its figures belong.
    ///
    /// @return ignored where the words say neither
    public ColumnUse use(String words) {
        return new HeaderReader(names).read(words);
    }

    /// Where no header is recognised: the first row that is no title.
    private static int firstFull(List<SheetRow> rows) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).cells().stream().filter(c -> !c.isEmpty()).count() > 1)
                .findFirst().orElse(0);
    }

    private static int score(List<String> headers, HeaderReader reader) {
        int score = 0;
        boolean named = false;
        boolean figures = false;
        boolean field = false;
        for (String header : headers) {
            switch (header.isBlank() ? ColumnUse.IGNORED : reader.read(header)) {
                case ColumnUse.Holds(Field held) -> {
                    score += FIELD;
                    field = true;
                    named |= held == Field.INDICATOR || held == Field.INDICATOR_KEY;
                    figures |= held == Field.WORDS || held == Field.VALUE;
                }
                case ColumnUse.Figures(Coordinates coordinates) -> {
                    score += FIGURES + (coordinates.role() != null ? 1 : 0) + (coordinates.period() != null ? 1 : 0)
                            + (coordinates.district() != null ? 1 : 0);
                    figures = true;
                    named |= coordinates.indicator() != null;
                }
                case ColumnUse.Ignored _ -> { }
            }
        }
        // A row of figures may look like a header of names; but no header is without the name of a field.
        return !field ? 0 : figures ? score + (named ? FIELD : 0) : score / 2;
    }

    private static List<String> headers(List<SheetRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<List<String>>();
        IntStream.range(0, width).forEach(i -> columns.add(new ArrayList<>()));
        for (int r = 0; r < rows.size(); r++) {
            String last = "";
            for (int c = 0; c < width; c++) {
                String own = rows.get(r).cell(c);
                // Words above hold for the columns to their right, but not for one that has a name of its own alone.
                boolean below = r < rows.size() - 1 && hasBelow(rows, r, c);
                last = own.isEmpty() && below ? last : own;
                if (!last.isEmpty() && !columns.get(c).contains(last)) {
                    columns.get(c).add(last);
                }
            }
        }
        return columns.stream().map(words -> String.join(" ", words).strip()).toList();
    }

    private static boolean hasBelow(List<SheetRow> rows, int row, int column) {
        return IntStream.range(row + 1, rows.size()).anyMatch(r -> !rows.get(r).cell(column).isEmpty());
    }

    /// What the rows above the header say of all figures: the unit, and district and period of a title where it names one
    /// of each.
    private Coordinates title(List<SheetRow> above) {
        String words = above.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.isEmpty()).distinct()
                .collect(Collectors.joining(" "));
        var named = names.catalogue().districts().stream().filter(d -> words.contains(d.shortName())).toList();
        var period = Periods.find(words).filter(found -> Periods.find(found.rest()).isEmpty());
        return new Coordinates(named.size() == 1 ? named.getFirst().code() : null, null, null,
                period.map(Periods.Found::period).orElse(null), null, unit(above));
    }

    private static String unit(List<SheetRow> above) {
        return above.stream().flatMap(row -> row.cells().stream()).map(UNIT::matcher).filter(Matcher::find)
                .map(found -> HeaderReader.plainUnit(found.group(1))).filter(HeaderReader::isUnit).findFirst().orElse("");
    }
}
