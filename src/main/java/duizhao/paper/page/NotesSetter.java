package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.NotesBlock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// Sets notes and sources: a label, numbers where cells point to them, and text with a hanging indent.
final class NotesSetter implements Setter {

    private static final TypeStyle STYLE = TypeStyle.NOTE;
    private static final double LEADING = 11.25;
    private static final int TOGETHER = 2;

    private final Kit kit;
    private final List<Line> lines = new ArrayList<>();

    /// One line: the label, the number and the text, each blank where it does not stand on this line.
    private record Line(String label, String number, double numberX, String text, double textX) {
    }

    NotesSetter(Kit kit, NotesBlock block, double width) {
        this.kit = kit;
        String notes = kit.messages().text("paper.notes");
        double indent = kit.width(notes, STYLE) + 2;
        add(notes, indent, block.general(), false, width);
        add(block.general().isEmpty() ? notes : "", indent, block.notes(), true, width);
        String sources = kit.messages().text("paper.sources");
        add(sources, kit.width(sources, STYLE) + 2, block.sources(), false, width);
    }

    private void add(String label, double numberX, List<String> items, boolean numbered, double width) {
        double textX = numberX + (numbered ? kit.width(NoteMarks.of(items.size()), STYLE) + 3 : 0);
        for (int i = 0; i < items.size(); i++) {
            List<String> broken = kit.text().lines(items.get(i), STYLE, width - textX);
            for (int j = 0; j < broken.size(); j++) {
                lines.add(new Line(i + j == 0 ? label : "", numbered && j == 0 ? NoteMarks.of(i + 1) : "", numberX,
                        broken.get(j), textX));
            }
        }
    }

    @Override
    public double gap() {
        return 6;
    }

    @Override
    public double beginning() {
        return LEADING * Math.min(lines.size(), TOGETHER);
    }

    @Override
    public void set(Flow flow) {
        flow.need(beginning());
        double baseline = Kit.baseline(LEADING, STYLE.size());
        for (Line line : lines) {
            flow.need(LEADING);
            var group = new Group();
            kit.write(group, line.label(), STYLE, 0, 0, 0, baseline);
            kit.write(group, line.number(), STYLE, line.numberX(), 0, 0, baseline);
            kit.write(group, line.text(), STYLE, line.textX(), 0, 0, baseline);
            flow.place(group, LEADING);
        }
    }
}
