package duizhao.ui.print;

import duizhao.paper.page.PaperPage;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;

/// The pages below each other, scrolled and zoomed.
final class PageStrip extends ScrollPane {

    private static final double GAP = 16;
    private static final double MARGIN = 24;
    /// Room for the scroll bar, whether it shows or not, so that fitting does not swing.
    private static final double BAR = 14;
    /// Pages before and after the one looked at that may be seen too.
    private static final int NEAR = 2;

    private final PreviewModel model;
    private final Messages messages;
    private final VBox stack = new VBox(GAP);
    private final List<PageFrame> frames = new ArrayList<>();
    private final BiConsumer<PaperPage, Consumer<Image>> proofs;
    private boolean scrolling;
    /// Of the proofs, in one pixel.
    private int dots = 1;

    /// @param proofs makes a page's picture in one bit and hands it over
    PageStrip(PreviewModel model, Messages messages, BiConsumer<PaperPage, Consumer<Image>> proofs) {
        this.model = model;
        this.proofs = proofs;
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
        model.reach.subscribe(reach -> frames.forEach(frame -> frame.reach(reach)));
        model.proof.subscribe(this::showProofs);
        model.page.subscribe(this::showProofs);
        model.pages.subscribe(this::showProofs);
    }

    private void show(List<PaperPage> pages) {
        frames.clear();
        for (PaperPage page : pages) {
            var frame = new PageFrame(page);
            frame.setAccessibleText(messages.text("print.page.named", page.number(), page.total()));
            frame.reach(model.reach.get());
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
        frames.forEach(frame -> frame.scale(scale));
        int now = PreviewWork.dots(scale);
        if (now != dots) {
            // Seen from another distance, the proof is another picture.
            dots = now;
            frames.forEach(frame -> frame.proof(null));
            showProofs();
        }
        goTo(model.page.get());
    }

    /// Pages in view and their neighbours are shown in one bit; pictures of the others are let go, because a hundred of them
    /// would fill the memory.
    private void showProofs() {
        for (int i = 0; i < frames.size(); i++) {
            PageFrame frame = frames.get(i);
            boolean near = Math.abs(i + 1 - model.page.get()) <= NEAR;
            if (!model.proof.get() || !near) {
                frame.proof(null);
            } else if (frame.wantsProof()) {
                int distance = dots;
                proofs.accept(frame.page(), image -> {
                    if (model.proof.get() && distance == dots && frames.contains(frame)) {
                        frame.proof(image);
                    }
                });
            }
        }
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
