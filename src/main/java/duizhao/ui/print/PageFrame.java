package duizhao.ui.print;

import duizhao.paper.page.PaperPage;
import duizhao.paper.printer.Reach;
import duizhao.paper.setup.Frame;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// One page as it is shown: itself or its proof in one bit, and what of it a printer does not reach.
final class PageFrame extends StackPane {

    private final PaperPage page;
    private final ImageView proof = new ImageView();
    private final Rectangle limit = new Rectangle();
    private boolean asked;

    PageFrame(PaperPage page) {
        this.page = page;
        getStyleClass().add("page-frame");
        proof.setVisible(false);
        proof.setSmooth(true);
        proof.setFitWidth(page.paperWidth());
        proof.setFitHeight(page.paperHeight());
        limit.getStyleClass().add("page-limit");
        limit.setVisible(false);
        limit.setManaged(false);
        // The group takes the size that the scale gives what is in it.
        getChildren().setAll(new Group(page, proof, limit));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    PaperPage page() {
        return page;
    }

    void scale(double scale) {
        for (var node : ((Group) getChildren().getFirst()).getChildren()) {
            node.getTransforms().setAll(new Scale(scale, scale));
        }
    }

    /// Whether a proof is neither there nor asked for; asks for it.
    boolean wantsProof() {
        boolean wanted = !asked;
        asked = true;
        return wanted;
    }

    /// @param image null for the page itself
    void proof(@Nullable Image image) {
        asked = image != null;
        proof.setImage(image);
        proof.setVisible(image != null);
    }

    /// Draws how far the printer reaches, where that is less than what has ink.
    void reach(@Nullable Reach reach) {
        boolean shown = reach != null && !reach.isWhole();
        limit.setVisible(shown);
        if (shown) {
            Frame printable = reach.printable();
            limit.setX(Math.max(0, printable.x()));
            limit.setY(Math.max(0, printable.y()));
            limit.setWidth(Math.min(page.paperWidth(), printable.right()) - limit.getX());
            limit.setHeight(Math.min(page.paperHeight(), printable.bottom()) - limit.getY());
        }
    }
}
