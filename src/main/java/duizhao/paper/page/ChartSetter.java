package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.ChartSpace;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
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

    private @Nullable Tried last;

    private record Tried(int from, int to, Drawn drawn) {
    }

    /// A drawing and its height.
    private record Drawn(Region region, double height) {
    }

    ChartSetter(Kit kit, ChartBlock block, int number, double width, double full) {
        this.kit = kit;
        this.block = block;
        this.number = number;
        this.width = width;
        this.full = full;
        // The longer label, so that every part has the same room.
        caption = captionLines(true);
    }

    @Override
    public double gap() {
        return 12;
    }

    @Override
    public double beginning() {
        return Math.min(full, height(0, least(block.chart().rows())) + captionHeight());
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
            Drawn drawn = draw(first, rows);
            int to = rows;
            if (!flow.fits(drawn.height() + captionHeight())) {
                to = fitting(flow, first, rows, drawn.height());
                if (to - first < Math.min(TOGETHER, rows - first) && !flow.atTop()) {
                    flow.turn();
                    continue;
                }
                drawn = draw(first, to);
            }
            place(flow, drawn, first > 0);
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
        double one = draw(from, from + 1).height();
        double each = Math.max(1, (whole - one) / (left - 1));
        int count = (int) Math.clamp(Math.floor((room - one) / each) + 1, 0, left);
        while (count > 0 && height(from, from + count) > room + 0.01) {
            count--;
        }
        if (left - count < TOGETHER && count > TOGETHER) {
            count = left - TOGETHER;
        }
        return from + (flow.atTop() ? Math.max(1, count) : count);
    }

    /// What was tried last is mostly what is placed then; a drawing stands in one place only, so it is handed out once.
    private Drawn draw(int from, int to) {
        Tried tried = last;
        last = null;
        return tried != null && tried.from() == from && tried.to() == to ? tried.drawn() : drawn(from, to);
    }

    /// The height of the rows; their drawing is kept until the next.
    private double height(int from, int to) {
        Drawn drawn = draw(from, to);
        last = new Tried(from, to, drawn);
        return drawn.height();
    }

    private Drawn drawn(int from, int to) {
        double most = full - captionHeight();
        Region region = block.chart().draw(new ChartSpace(from, to, width, most, kit.fonts(), kit.ink()));
        // What is styled by a sheet knows its size only in a scene.
        var holder = new Group(region);
        var scene = new Scene(holder);
        holder.applyCss();
        double height = region.prefHeight(width);
        scene.setRoot(new Group());
        holder.getChildren().clear();
        return new Drawn(region, height);
    }

    /// Whether all of it stands on one page, and nothing of it beyond its width.
    boolean isWholeWithin() {
        Drawn drawn = draw(0, block.chart().rows());
        double widest = drawn.region().getLayoutBounds().getMaxX();
        for (var child : drawn.region().getChildrenUnmodifiable()) {
            widest = Math.max(widest, child.getBoundsInParent().getMaxX());
        }
        return drawn.height() + captionHeight() <= full && widest <= width + 1;
    }

    /// How many of its words the chart itself shortened for want of room.
    long shortenedWords() {
        return shortenedWords(draw(0, block.chart().rows()).region());
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
        return height(0, block.chart().rows());
    }

    /// All of it, for whoever places it.
    ///
    /// @param captionAt points from its top at which the caption begins, at least its own height
    Piece whole(double captionAt) {
        return piece(draw(0, block.chart().rows()), false, full - captionHeight(), captionAt);
    }

    /// A chart with its caption, drawn from (0, 0).
    record Piece(Group group, double height) {
    }

    private void place(Flow flow, Drawn drawn, boolean continued) {
        Piece piece = piece(drawn, continued, flow.room() - captionHeight(), 0);
        flow.place(piece.group(), piece.height());
    }

    /// @param room for the drawing
    private Piece piece(Drawn drawn, boolean continued, double room, double captionAt) {
        Region region = drawn.region();
        region.setManaged(false);
        region.resizeRelocate(0, 0, width, drawn.height());
        double height = drawn.height();
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
