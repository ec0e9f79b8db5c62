package duizhao.paper.page;

import duizhao.paper.setup.PageSetup;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// One page, as large as the paper in points, drawn by plain nodes that need no style sheet.
///
/// A page can stand in one scene only; whoever needs it twice paginates twice.
public final class PaperPage extends Pane {

    private final PageSetup setup;
    private final int number;
    private final int total;
    private final Group content;
    private final Group furniture;
    private final List<Landmark> landmarks;

    PaperPage(PageSetup setup, int number, int total, Group content, Group furniture,
              List<Landmark> landmarks) {
        this(setup, setup.width(), setup.height(), number, total, content, furniture, landmarks);
    }

    /// A page of a size of its own, as a single picture has.
    PaperPage(PageSetup setup, double width, double height, int number, int total, Group content, Group furniture,
              List<Landmark> landmarks) {
        this.setup = setup;
        this.number = number;
        this.total = total;
        this.content = content;
        this.furniture = furniture;
        this.landmarks = List.copyOf(landmarks);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        resize(width, height);
        getChildren().setAll(content, furniture);
        getStyleClass().add("paper-page");
    }

    /// A page that holds nothing but `content`: one that was made elsewhere.
    ///
    /// @param number from 1
    public static PaperPage of(PageSetup setup, int number, int total, Node content) {
        return new PaperPage(setup, number, total, new Group(content), new Group(), List.of());
    }

    public PageSetup setup() {
        return setup;
    }

    /// Across, in points.
    public double paperWidth() {
        return getPrefWidth();
    }

    /// Down, in points.
    public double paperHeight() {
        return getPrefHeight();
    }

    /// From 1.
    public int number() {
        return number;
    }

    /// How many pages the sheet has.
    public int total() {
        return total;
    }

    /// What stands in the type area.
    public Group content() {
        return content;
    }

    /// Header and footer, in the margins.
    public Group furniture() {
        return furniture;
    }

    /// The headings, tables and figures that begin on it, from top to bottom.
    public List<Landmark> landmarks() {
        return landmarks;
    }

    /// Gives every node its final place. Needs the JavaFX thread where the page is in a window.
    public void arrange() {
        if (getScene() == null) {
            // Regions of charts get their style only in a scene; one that nobody sees will do.
            new Scene(new Group(this));
        }
        applyCss();
        layout();
    }
}
