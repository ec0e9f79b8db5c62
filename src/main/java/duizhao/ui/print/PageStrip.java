package duizhao.ui.print;

import duizhao.paper.page.PaperPage;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/// The pages below each other, scrolled and zoomed.
final class PageStrip extends ScrollPane {

    private static final double GAP = 16;
    private static final double MARGIN = 24;
    /// Room for the scroll bar, whether it shows or not, so that fitting does not swing.
    private static final double BAR = 14;

    private final PreviewModel model;
    private final Messages messages;
    private final VBox stack = new VBox(GAP);
    private final List<StackPane> frames = new ArrayList<>();
    private boolean scrolling;

    PageStrip(PreviewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        stack.setAlignment(Pos.TOP_CENTER);
        stack.setPadding(new Insets(MARGIN));
        stack.getStyleClass().add("page-stack");
        getStyleClass().add("page-strip");
        setContent(stack);
        setFitToWidth(true);
        setPannable(true);
        setFocusTraversable(true);
        model.pages.subscribe(this::show);
        model.zoom.subscribe(zoom -> resizePages());
        widthProperty().subscribe(width -> resizePages());
        heightProperty().subscribe(height -> resizePages());
        vvalueProperty().subscribe(value -> follow());
    }

    private void show(List<PaperPage> pages) {
        frames.clear();
        for (PaperPage page : pages) {
            // The group takes the size that the scale gives the page.
            var frame = new StackPane(new Group(page));
            frame.getStyleClass().add("page-frame");
            frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            frame.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            frame.setAccessibleText(messages.text("print.page.named", page.number(), page.total()));
            frames.add(frame);
        }
        stack.getChildren().setAll(frames);
        int kept = Math.clamp(model.page.get(), pages.isEmpty() ? 0 : 1, Math.max(1, pages.size()));
        resizePages();
        goTo(kept);
    }

    private void resizePages() {
        List<PaperPage> pages = model.pages.get();
        if (pages.isEmpty() || getWidth() <= 0) {
            return;
        }
        var setup = pages.getFirst().setup();
        double scale = model.zoom.get().scale(setup.width(), setup.height(), getWidth() - 2 * MARGIN - BAR,
                getHeight() - 2 * MARGIN);
        model.scale.set(scale);
        for (PaperPage page : pages) {
            page.getTransforms().setAll(new Scale(scale, scale));
        }
        goTo(model.page.get());
    }

    /// Brings the top of a page into view.
    ///
    /// @param number from 1; numbers beyond the ends mean the ends
    void goTo(int number) {
        if (frames.isEmpty()) {
            model.page.set(0);
            return;
        }
        int page = Math.clamp(number, 1, frames.size());
        scrolling = true;
        applyCss();
        layout();
        double hidden = stack.getHeight() - getViewportBounds().getHeight();
        double top = frames.get(page - 1).getBoundsInParent().getMinY() - GAP / 2;
        setVvalue(hidden <= 0 || page == 1 ? 0 : Math.clamp(top / hidden, 0, 1));
        model.page.set(page);
        scrolling = false;
    }

    /// The page in the middle of the view is the one looked at.
    private void follow() {
        if (scrolling || frames.isEmpty()) {
            return;
        }
        double view = getViewportBounds().getHeight();
        double middle = getVvalue() * Math.max(0, stack.getHeight() - view) + view / 2;
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).getBoundsInParent().getMaxY() + GAP / 2 >= middle) {
                model.page.set(i + 1);
                return;
            }
        }
        model.page.set(frames.size());
    }
}
