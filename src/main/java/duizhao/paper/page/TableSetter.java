package duizhao.paper.page;

import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.setup.WideTables;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableRow;
import java.util.List;
import javafx.scene.Group;

/// Sets a table: caption and unit above, head, rows; again with 续表 on every page that goes on with it.
final class TableSetter implements Setter {

    private static final double CAPTION_LEADING = 14;
    /// From the caption's last line to the rule below it.
    private static final double CAPTION_GAP = 3;
    private static final double BETWEEN_PARTS = 14;
    /// The unit stands beside the title where it takes no more of the width than this.
    private static final double BESIDE = 0.25;
    /// Fewer rows than this never stand alone on a page of a table that has more.
    private static final int TOGETHER = 2;

    private final Kit kit;
    private final TableBlock table;
    private final int number;
    private final double width;
    private final List<TablePart> parts;

    /// What is set of one part and where: the state of the setting.
    private final class Run {
        private final TablePart part;
        private final TableHead head;
        private final TableRows rows;
        private boolean continued;
        private Group group = new Group();
        private double y;

        Run(TablePart part, boolean continued) {
            this.part = part;
            head = new TableHead(kit, part, table.columns());
            rows = new TableRows(kit, table, part, width);
            this.continued = continued;
        }

        double above() {
            return captionHeight(continued) + head.height();
        }

        /// The height of the rows that must follow the head at once, from `row` on.
        double following(int row) {
            double height = 0;
            int plain = 0;
            for (int i = row; i < rows.count() && plain < TOGETHER; i++) {
                height += rows.height(i);
                plain += rows.isGroup(i) ? 0 : 1;
            }
            return height;
        }

        void open() {
            group = new Group();
            y = caption(group, continued);
            head.draw(group, y, width);
            y += head.height();
        }

        void close(Flow flow, double bodyTop, double weight) {
            kit.rule(group, 0, y, width, y, weight);
            for (double x : head.partings()) {
                kit.rule(group, x, bodyTop - head.height(), x, y, PaperInk.HAIR);
            }
            flow.place(group, y);
            continued = true;
        }
    }

    TableSetter(Kit kit, TableBlock table, int number, double width, WideTables wide) {
        this.kit = kit;
        this.table = table.rows().isEmpty() ? saying(table, kit.messages().text("paper.no-rows")) : table;
        this.number = number;
        this.width = width;
        parts = TablePart.of(kit, this.table, width, wide);
    }

    /// A table of nothing would look like one whose rows were lost.
    private static TableBlock saying(TableBlock table, String words) {
        return new TableBlock(table.caption(), table.unit(), table.columns(), List.of(TableRow.group(words)), table.dense());
    }

    @Override
    public double gap() {
        return 12;
    }

    @Override
    public double beginning() {
        var run = new Run(parts.getFirst(), false);
        return run.above() + run.following(0);
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Landmark.BELOW_HEADINGS, captionText(false)));
    }

    @Override
    public void set(Flow flow) {
        boolean continued = false;
        for (TablePart part : parts) {
            if (continued) {
                flow.gap(BETWEEN_PARTS);
            }
            set(flow, new Run(part, continued));
            continued = true;
        }
    }

    private void set(Flow flow, Run run) {
        flow.need(run.above() + run.following(0));
        int row = 0;
        int line = 0;
        do {
            run.open();
            double bodyTop = run.y;
            int begun = row;
            while (row < run.rows.count() && fits(flow, run, row, line, row > begun)) {
                int lines = run.rows.lines(row);
                int to = Math.min(lines, line + run.rows.fitting(flow.room() - run.y));
                run.y += run.rows.draw(run.group, row, line, to, run.y);
                line = to < lines ? to : 0;
                if (to < lines) {
                    break;
                }
                row++;
            }
            boolean done = row >= run.rows.count();
            run.close(flow, bodyTop, done ? PaperInk.HEAVY : PaperInk.MEDIUM);
            if (!done) {
                flow.turn();
            }
        } while (row < run.rows.count());
    }

    /// Whether this row may stand on this page: the first one below a head always does, cut between lines where it is
    /// taller than a page; a group row only with a row below it; the last but one only if it leaves none alone.
    private boolean fits(Flow flow, Run run, int row, int line, boolean below) {
        if (!below || line > 0) {
            return true;
        }
        double needed = run.y + run.rows.height(row);
        if (run.rows.isGroup(row) && row + 1 < run.rows.count()) {
            needed += run.rows.height(row + 1);
        }
        boolean lastButOne = row + TOGETHER == run.rows.count();
        if (lastButOne) {
            needed = run.y + run.following(row);
        }
        return flow.fits(needed);
    }

    private List<String> captionLines(boolean continued) {
        return kit.text().lines(captionText(continued), TypeStyle.STRONG, width - (unitStandsBeside() ? 2 * unitWidth() : 0));
    }

    /// Title in the middle; the unit's width is kept free at both sides.
    private double unitWidth() {
        return table.unit().isBlank() ? 0 : kit.width(unitText(), TypeStyle.NOTE) + 6;
    }

    /// A long unit would squeeze the title: it stands below it.
    private boolean unitStandsBeside() {
        return unitWidth() <= BESIDE * width;
    }

    private List<String> unitLines() {
        return table.unit().isBlank() ? List.of() : kit.text().lines(unitText(), TypeStyle.NOTE, width);
    }

    private String captionText(boolean continued) {
        String key = continued ? "paper.table.continued" : "paper.table";
        return kit.messages().text(key, number) + "　" + table.caption();
    }

    private String unitText() {
        return kit.messages().text("paper.unit", table.unit());
    }

    private double captionHeight(boolean continued) {
        int lines = captionLines(continued).size() + (unitStandsBeside() ? 0 : unitLines().size());
        return lines * CAPTION_LEADING + CAPTION_GAP;
    }

    private double caption(Group group, boolean continued) {
        List<String> lines = captionLines(continued);
        double baseline = 0;
        for (int i = 0; i < lines.size(); i++) {
            baseline = i * CAPTION_LEADING + Kit.baseline(CAPTION_LEADING, TypeStyle.STRONG.size());
            kit.write(group, lines.get(i), TypeStyle.STRONG, 0, width, 0.5, baseline);
        }
        for (String unit : unitLines()) {
            baseline += unitStandsBeside() ? 0 : CAPTION_LEADING;
            kit.write(group, unit, TypeStyle.NOTE, 0, width, 1, baseline);
        }
        return captionHeight(continued);
    }
}
