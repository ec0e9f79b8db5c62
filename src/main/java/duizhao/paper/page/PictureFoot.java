package duizhao.paper.page;

import duizhao.paper.draw.PaperInk;
import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.Furniture;
import java.util.List;
import javafx.scene.Group;

/// What stands at the foot of a single picture: districts, data as of, who made it when, data hash.
///
/// @param lines already broken
/// @param width of the rule above them, in points
record PictureFoot(Kit kit, List<String> lines, double width) {

    /// Free points around a picture.
    static final double EDGE = 12;

    private static final TypeStyle STYLE = TypeStyle.NOTE;
    private static final double LEADING = 11.25;
    private static final double ABOVE = 10;
    private static final double BELOW_RULE = 2;

    static PictureFoot of(Kit kit, Furniture furniture, double width) {
        var messages = kit.messages();
        String words = String.join("　", furniture.districts(), messages.text("paper.as-of", furniture.asOf()),
                messages.text("paper.printed", furniture.printedBy(), FurnitureSetter.TIME.format(furniture.printedAt())),
                messages.text("paper.hash", furniture.dataHash()));
        return new PictureFoot(kit, kit.text().lines(words.strip(), STYLE, width), width);
    }

    double height() {
        return ABOVE + BELOW_RULE + lines.size() * LEADING;
    }

    Group set(double x, double top) {
        var group = new Group();
        double rule = top + ABOVE;
        kit.rule(group, x, rule, x + width, rule, PaperInk.HAIR);
        for (int i = 0; i < lines.size(); i++) {
            kit.write(group, lines.get(i), STYLE, x, width, 0,
                    rule + BELOW_RULE + i * LEADING + Kit.baseline(LEADING, STYLE.size()));
        }
        return group;
    }
}
