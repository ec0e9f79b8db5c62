package duizhao.paper.page;

import duizhao.paper.setup.PageSetup;
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

    PaperPage(PageSetup setup, int number, int total, Group content, Group furniture) {
        this.setup = setup;
        this.number = number;
        this.total = total;
        this.content = content;
        this.furniture = furniture;
        setMinSize(setup.width(), setup.height());
        setPrefSize(setup.width(), setup.height());
        setMaxSize(setup.width(), setup.height());
        resize(setup.width(), setup.height());
        getChildren().setAll(content, furniture);
        getStyleClass().add("paper-page");
    }

    /// A page that holds nothing but `content`: one that was made elsewhere.
    ///
    /// @param number from 1
    public static PaperPage of(PageSetup setup, int number, int total, Node content) {
        return new PaperPage(setup, number, total, new Group(content), new Group());
    }

    public PageSetup setup() {
        return setup;
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
