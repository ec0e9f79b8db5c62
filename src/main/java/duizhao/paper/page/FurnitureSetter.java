package duizhao.paper.page;

import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.setup.Frame;
import duizhao.paper.sheet.Furniture;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;

/// Sets header and footer of a page into its margins.
///
/// Header: title at the left, districts at the right. Footer: data as of and who printed it when at the left, page
/// number in the middle, data hash at the right. Long words take up to three lines, away from the type area, and are
/// shortened then, so that nothing leaves what a printer reaches ([duizhao.paper.setup.PageSetup#inked]).
record FurnitureSetter(Kit kit, Furniture furniture, Frame area) {

    private static final TypeStyle STYLE = TypeStyle.NOTE;
    private static final double LEADING = 11.25;
    private static final int MOST_LINES = 3;
    /// From the type area to the rule in the margin.
    private static final double DISTANCE = 12;
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    Group set(int number, int total) {
        var group = new Group();
        header(group);
        footer(group, number, total);
        return group;
    }

    private void header(Group group) {
        double rule = area.y() - DISTANCE;
        double half = area.width() * 0.62;
        List<String> left = shortened(furniture.title(), half, MOST_LINES);
        List<String> right = shortened(furniture.districts(), area.width() - half - 12, MOST_LINES);
        double top = rule - 2 - LEADING * Math.max(left.size(), right.size());
        write(group, left, 0, top);
        write(group, right, 1, top);
        kit.rule(group, area.x(), rule, area.right(), rule, PaperInk.HAIR);
    }

    private void footer(Group group, int number, int total) {
        double rule = area.bottom() + DISTANCE;
        kit.rule(group, area.x(), rule, area.right(), rule, PaperInk.HAIR);
        double top = rule + 2;
        double side = area.width() * 0.38;
        var messages = kit.messages();
        var left = new ArrayList<String>();
        left.addAll(shortened(messages.text("paper.as-of", furniture.asOf()), side, 1));
        left.addAll(shortened(messages.text("paper.printed", furniture.printedBy(),
                TIME.format(furniture.printedAt())), side, MOST_LINES - 1));
        write(group, left, 0, top);
        write(group, List.of(messages.text("paper.page", number, total)), 0.5, top);
        write(group, shortened(messages.text("paper.hash", furniture.dataHash()), side, MOST_LINES), 1, top);
    }

    private List<String> shortened(String words, double width, int most) {
        return Shortened.lines(kit, words, STYLE, width, most);
    }

    private void write(Group group, List<String> lines, double share, double top) {
        for (int i = 0; i < lines.size(); i++) {
            kit.write(group, lines.get(i), STYLE, area.x(), area.width(), share,
                    top + i * LEADING + Kit.baseline(LEADING, STYLE.size()));
        }
    }
}
