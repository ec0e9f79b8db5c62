package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.ChartSetting;
import duizhao.paper.sheet.ChartSpace;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Sets a chart with its caption below it; one of rows is cut between them where it does not fit.
final class ChartSetter implements Setter {

    private static final double CAPTION_LEADING = 14;
    private static final double CAPTION_GAP = 5;
    /// Fewer rows than this never stand alone on a page of a chart that has more.
    private static final int TOGETHER = 4;

    private final Kit kit;
    private final ChartBlock block;
    private final int number;
    private final double width;
    private final double full;
    private final List<String> caption;
    private final ChartSetting setting;

    /// All of it, where it was looked at before it is placed.
    private @Nullable Region whole;

    ChartSetter(Kit kit, ChartBlock block, int number, double width, double full) {
        this.kit = kit;
        this.block = block;
        this.number = number;
        this.width = width;
        this.full = full;
        // The longer label, so that every part has the same room.
        caption = captionLines(true);
        setting = block.chart().setting(new ChartSpace(0, block.chart().rows(), width, full - captionHeight(),
                kit.fonts(), kit.ink()));
    }

    @Override
    public double gap() {
        return 12;
    }

    @Override
    public double beginning() {
        return Math.min(full, setting.height(0, least(block.chart().rows())) + captionHeight());
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(Landmark.BELOW_HEADINGS, captionText(false)));
    }

    private static int least(int rows) {
        return rows < 2 * TOGETHER ? rows : TOGETHER;
    }

    @Override
    public void set(Flow flow) {
        int rows = block.chart().rows();
        int next = 0;
        while (next < rows) {
            int first = next;
            int to = rows;
            double height = setting.height(first, rows);
            if (!flow.fits(height + captionHeight())) {
                to = fitting(flow, first, rows, height);
                if (to - first < Math.min(TOGETHER, rows - first) && !flow.atTop()) {
                    flow.turn();
                    continue;
                }
                height = setting.height(first, to);
            }
            Piece piece = piece(setting.draw(first, to), height, first > 0, flow.room() - captionHeight(), 0);
            flow.place(piece.group(), piece.height());
            next = to;
            if (next < rows) {
                flow.turn();
            }
        }
    }

    /// The row before which the chart is cut on this page; at least the one after `from`.
    private int fitting(Flow flow, int from, int rows, double whole) {
        double room = flow.room() - captionHeight();
        int left = rows - from;
        if (left == 1) {
            return flow.atTop() ? rows : from;
        }
        double one = setting.height(from, from + 1);
        double each = Math.max(1, (whole - one) / (left - 1));
        int count = (int) Math.clamp(Math.floor((room - one) / each) + 1, 0, left);
        while (count > 0 && setting.height(from, from + count) > room + 0.01) {
            count--;
        }
        if (left - count < TOGETHER && count > TOGETHER) {
            count = left - TOGETHER;
        }
        return from + (flow.atTop() ? Math.max(1, count) : count);
    }

    /// Whether all of it stands on one page, and nothing of it beyond its width.
    boolean isWholeWithin() {
        Region region = looked();
        double widest = region.getLayoutBounds().getMaxX();
        for (var child : region.getChildrenUnmodifiable()) {
            widest = Math.max(widest, child.getBoundsInParent().getMaxX());
        }
        return wholeHeight() + captionHeight() <= full && widest <= width + 1;
    }

    /// How many of its words the chart itself shortened for want of room.
    long shortenedWords() {
        return shortenedWords(looked());
    }

    private Region looked() {
        if (whole == null) {
            whole = setting.draw(0, block.chart().rows());
        }
        return whole;
    }

    private static long shortenedWords(Node node) {
        return switch (node) {
            case Text text -> text.getText().endsWith("…") ? 1 : 0;
            case Parent parent -> parent.getChildrenUnmodifiable().stream().mapToLong(ChartSetter::shortenedWords).sum();
            default -> 0;
        };
    }

    /// The height of all of it without its caption.
    double wholeHeight() {
        return setting.height(0, block.chart().rows());
    }

    /// The height of what [#whole] gives.
    double wholeWithCaption(double captionAt) {
        return Math.max(wholeHeight(), captionAt) + captionHeight();
    }

    /// All of it, for whoever places it.
    ///
    /// @param captionAt points from its top at which the caption begins, at least its own height
    Piece whole(double captionAt) {
        Region region = looked();
        whole = null;
        return piece(region, wholeHeight(), false, full - captionHeight(), captionAt);
    }

    /// A chart with its caption, drawn from (0, 0).
    record Piece(Group group, double height) {
    }

    /// @param drawn the height of the drawing
    /// @param room  for it
    private Piece piece(Region region, double drawn, boolean continued, double room, double captionAt) {
        double height = drawn;
        region.setManaged(false);
        region.resizeRelocate(0, 0, width, height);
        if (height > room + 0.01) {
            // Only a chart that is taller than a page and cannot be cut comes here.
            double factor = room / height;
            region.getTransforms().add(new Scale(factor, factor));
            region.setLayoutX(width * (1 - factor) / 2);
            height = room;
        }
        height = Math.max(height, captionAt);
        var group = new Group(region);
        List<String> lines = captionLines(continued);
        for (int i = 0; i < lines.size(); i++) {
            kit.write(group, lines.get(i), TypeStyle.STRONG, 0, width, 0.5, height + CAPTION_GAP + i * CAPTION_LEADING
                    + Kit.baseline(CAPTION_LEADING, TypeStyle.STRONG.size()));
        }
        return new Piece(group, height + captionHeight());
    }

    private List<String> captionLines(boolean continued) {
        return kit.text().lines(captionText(continued), TypeStyle.STRONG, width);
    }

    private String captionText(boolean continued) {
        String key = continued ? "paper.figure.continued" : "paper.figure";
        return kit.messages().text(key, number) + "　" + block.caption();
    }

    private double captionHeight() {
        return CAPTION_GAP + caption.size() * CAPTION_LEADING;
    }
}
