package duizhao.paper.page;

import duizhao.paper.setup.Frame;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;

/// The stack of pages being filled: takes pieces from top to bottom and turns the page.
final class Flow {

    /// Sums of heights are binary fractions; what is short by less than this fits.
    private static final double SLACK = 0.01;

    private final Frame area;
    private final double full;
    private final List<Group> pages = new ArrayList<>();
    private final List<List<Landmark>> landmarks = new ArrayList<>();
    private List<Setter.Entry> announced = List.of();
    private double y;

    Flow(Frame area) {
        this(area, area.height());
    }

    /// @param area may be as high as one likes
    /// @param full the height that a chart takes for a page's
    Flow(Frame area, double full) {
        this.area = area;
        this.full = full;
        turn();
    }

    double width() {
        return area.width();
    }

    /// The height of an empty page.
    double full() {
        return full;
    }

    /// How far down the page is filled.
    double used() {
        return y;
    }

    boolean fits(double height) {
        return height <= room() + SLACK;
    }

    double room() {
        return area.height() - y;
    }

    boolean atTop() {
        return y == 0;
    }

    /// Leaves `height` free, but not at the top of a page and not beyond its foot.
    void gap(double height) {
        if (!atTop()) {
            y = Math.min(area.height(), y + height);
        }
    }

    /// Puts a piece of `height`, drawn from (0, 0), below what is there.
    void place(Node piece, double height) {
        for (Setter.Entry entry : announced) {
            landmarks.getLast().add(new Landmark(entry.level(), entry.text(), area.y() + y));
        }
        announced = List.of();
        piece.setLayoutX(area.x());
        piece.setLayoutY(area.y() + y);
        pages.getLast().getChildren().add(piece);
        y += height;
    }

    /// The next piece is the beginning of this.
    void announce(List<Setter.Entry> entries) {
        announced = entries;
    }

    /// What stands where on the page at `index`, from 0.
    List<Landmark> landmarks(int index) {
        return List.copyOf(landmarks.get(index));
    }

    void turn() {
        pages.add(new Group());
        landmarks.add(new ArrayList<>());
        y = 0;
    }

    /// Turns the page unless `height` fits on it or nothing stands on it.
    void need(double height) {
        if (!atTop() && !fits(height)) {
            turn();
        }
    }

    /// The pages, without one that a break at the end left empty.
    List<Group> pages() {
        boolean empty = pages.size() > 1 && pages.getLast().getChildren().isEmpty();
        return List.copyOf(empty ? pages.subList(0, pages.size() - 1) : pages);
    }
}
