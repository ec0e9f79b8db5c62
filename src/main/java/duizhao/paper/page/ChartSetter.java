package duizhao.paper.page;

import duizhao.paper.draw.TypeStyle;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.ChartSpace;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

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
        return Math.min(full, draw(0, least(block.chart().rows())).height() + captionHeight());
    }

    @Override
    public Entry entry() {
        return new Entry(Landmark.BELOW_HEADINGS, captionText(false));
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
        while (count > 0 && draw(from, from + count).height() > room + 0.01) {
            count--;
        }
        if (left - count < TOGETHER && count > TOGETHER) {
            count = left - TOGETHER;
        }
        return from + (flow.atTop() ? Math.max(1, count) : count);
    }

    private Drawn draw(int from, int to) {
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

    private void place(Flow flow, Drawn drawn, boolean continued) {
        Region region = drawn.region();
        region.setManaged(false);
        region.resizeRelocate(0, 0, width, drawn.height());
        double height = drawn.height();
        double room = flow.room() - captionHeight();
        if (height > room + 0.01) {
            // Only a chart that is taller than a page and cannot be cut comes here.
            double factor = room / height;
            region.getTransforms().add(new Scale(factor, factor));
            region.setLayoutX(width * (1 - factor) / 2);
            height = room;
        }
        var group = new Group(region);
        List<String> lines = captionLines(continued);
        for (int i = 0; i < lines.size(); i++) {
            kit.write(group, lines.get(i), TypeStyle.STRONG, 0, width, 0.5, height + CAPTION_GAP + i * CAPTION_LEADING
                    + Kit.baseline(CAPTION_LEADING, TypeStyle.STRONG.size()));
        }
        flow.place(group, height + captionHeight());
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
