package duizhao.paper.drawing;

import duizhao.paper.page.PaperPage;
import duizhao.paper.toolkit.FxToolkit;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Draws whole pages.
///
/// @param toolkit gives the thread that pages are read on
public record PageWalk(FxToolkit toolkit) {

    /// Draws what stands on `page`, wherever the page itself stands.
    ///
    /// @param toPage from points right and down of the page's upper left corner to what `out` counts in
    public void draw(PaperPage page, Drawing out, AffineTransform toPage) throws IOException {
        var walk = new NodeWalk(out);
        try {
            toolkit.run(() -> {
                page.arrange();
                try {
                    // The page may stand anywhere in a window, zoomed: its children are what is printed.
                    for (var child : page.getChildrenUnmodifiable()) {
                        walk.draw(child, toPage);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
