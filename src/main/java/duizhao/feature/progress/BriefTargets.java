package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.domain.progress.Pace;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Remark;
import duizhao.domain.verdict.Interval;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Many targets on paper: a line for each in two tables, what is to be known beside the word in notes that are said once,
/// and sentences only of those that are far from their path, or of which there is more to say.
final class BriefTargets {

    /// From more targets of a district on they are told briefly.
    static final int MANY = 12;

    /// The least width of names, and of long ones, in points: the type gets smaller before they break into many lines.
    private static final double NAMES = 84;
    private static final double LONG_NAMES = 120;
    /// The paths of the latest year, and below them the range of the way.
    private static final double LATEST = 112;

    private static final Set<Remark> PATHS = EnumSet.of(Remark.BY_COMPOUND_PATH, Remark.BY_LINEAR_PATH);
    private static final Set<Pace> OFF_PATH = EnumSet.of(Pace.FAR_BEHIND, Pace.NOT_KEPT);

    private final Evaluated evaluated;
    private final PlanWords words;
    private final Messages messages;
    /// Remarks in the order in which the table comes to them.
    private final List<String> notes;

    /// @param notes the numbered notes of the sheet, which it adds to
    BriefTargets(Evaluated evaluated, PlanWords words, Messages messages, List<String> notes) {
        this.evaluated = evaluated;
        this.words = words;
        this.messages = messages;
        this.notes = notes;
    }

    /// Whether a sentence says more of it than its lines in the tables do.
    boolean isExplained(Progress p) {
        return OFF_PATH.contains(p.pace()) || p.remarks().contains(Remark.BASE_REVISED)
                || evaluated.hand(p).isPresent() || evaluated.outlook(p).isPresent();
    }

    /// The notes that the word of a target points to.
    Integer[] notes(Progress p) {
        Stream<String> by = p.remarks().stream().filter(PATHS::contains).sorted()
                .map(r -> messages.text("progress.remark." + r.key()));
        var others = EnumSet.complementOf(EnumSet.copyOf(PATHS));
        others.remove(Remark.BASE_REVISED); // told in a sentence, with its numbers
        return Stream.concat(by, words.texts().remarks(p, others).stream()).map(this::number).toArray(Integer[]::new);
    }

    private int number(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return notes.indexOf(note) + 1;
    }

    /// What each year brought, must reach and plans to reach, year beside year: a row for each target. The paths of the
    /// last year are left out, which end in the target itself.
    TableBlock years(List<Progress> targets, Period plan, String named) {
        List<Row> all = targets.stream().map(p -> new Row(p, words.years(p, plan, evaluated.taken(),
                evaluated.decomposition(p).orElse(null)))).toList();
        var columns = new ArrayList<>(List.of(TableColumn.text(messages.text("term.indicator"), 3).atLeast(
                ProgressSheet.areLong(all.stream().map(row -> words.name(row.progress)), messages) ? LONG_NAMES : NAMES)));
        var cells = new ArrayList<Function<Row, String>>(List.of(row -> words.name(row.progress)));
        for (int year = plan.first(); year <= plan.last(); year++) {
            int y = year;
            for (Part part : Part.values()) {
                if (y < plan.last() || !part.isPath()) {
                    add(columns, cells, all, column(part).under(messages.text("term.year", y)), row -> row.said(y, part));
                }
            }
        }
        String latest = messages.text("progress.sheet.brief.latest");
        add(columns, cells, all, TableColumn.text(messages.text("progress.column.path"), 1).under(latest).atLeast(LATEST),
                row -> words.path(row.progress) + band(row.progress));
        return new TableBlock(messages.text("progress.sheet.brief.years", named), "", columns, all.stream()
                .<TableRow>map(row -> new TableRow.Cells(cells.stream().map(c -> cell(c.apply(row))).toList())).toList(), true);
    }

    /// Only a column that has something to say.
    private static void add(List<TableColumn> columns, List<Function<Row, String>> cells, List<Row> all,
                            TableColumn column, Function<Row, String> said) {
        if (all.stream().anyMatch(row -> !said.apply(row).isEmpty())) {
            columns.add(column);
            cells.add(said);
        }
    }

    private TableColumn column(Part part) {
        String header = messages.text("progress.column." + part.key);
        return part == Part.ENOUGH ? TableColumn.word(header) : TableColumn.number(header);
    }

    /// Where the way lies that a base with 左右 leaves open; blank where it has none.
    private String band(Progress p) {
        Interval band = p.position() == null ? null : p.position().wayBand();
        return band == null ? "" : messages.text("progress.sheet.brief.band",
                PlanWords.percent(band.low()), PlanWords.percent(band.high()));
    }

    private static Cell cell(String said) {
        return said.isEmpty() ? Cell.absent("—") : Cell.of(said);
    }

    private record Row(Progress progress, List<YearLine> lines) {

        String said(int year, Part part) {
            return lines.stream().filter(line -> line.year() == year).map(part.said).findFirst().orElse("");
        }
    }

    private enum Part {
        OUTCOME("outcome", YearLine::outcome),
        PATHS("paths", line -> PlanWords.both(line.linear(), line.compound())),
        SHARE("share", YearLine::share),
        SHARED("shared", YearLine::shared),
        PLANNED("planned", YearLine::planned),
        NEEDED("path-needs", YearLine::needed),
        ENOUGH("enough", YearLine::enough),
        TAKEN("taken", YearLine::taken);

        private final String key;
        private final Function<YearLine, String> said;

        Part(String key, Function<YearLine, String> said) {
            this.key = key;
            this.said = said;
        }

        boolean isPath() {
            return this == PATHS || this == SHARED;
        }
    }
}
