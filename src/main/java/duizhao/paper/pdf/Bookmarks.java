package duizhao.paper.pdf;

import duizhao.paper.page.Landmark;
import duizhao.paper.page.PaperPage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The outline that a reader shows beside the pages: headings, and below them their tables and figures.
final class Bookmarks {

    private final PDDocument document;
    private final PDDocumentOutline root = new PDDocumentOutline();
    /// From the root down to the last item, each with its level.
    private final Deque<Open> path = new ArrayDeque<>();
    private boolean any;

    private record Open(int level, PDOutlineNode node) {
    }

    private Bookmarks(PDDocument document) {
        this.document = document;
        path.push(new Open(0, root));
    }

    /// @param pages in the order of the document's
    static void write(List<PaperPage> pages, PDDocument document) {
        var bookmarks = new Bookmarks(document);
        for (int i = 0; i < pages.size(); i++) {
            for (Landmark landmark : pages.get(i).landmarks()) {
                bookmarks.add(landmark, i, pages.get(i).paperHeight());
            }
        }
        if (bookmarks.any) {
            bookmarks.root.openNode();
            document.getDocumentCatalog().setDocumentOutline(bookmarks.root);
            if (pages.size() > 1) {
                document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            }
        }
    }

    private void add(Landmark landmark, int page, double height) {
        while (path.element().level() >= landmark.level()) {
            path.pop();
        }
        var place = new PDPageXYZDestination();
        place.setPage(document.getPage(page));
        place.setTop((int) Math.ceil(height - landmark.top()) + 4);
        var item = new PDOutlineItem();
        item.setTitle(landmark.text());
        item.setDestination(place);
        path.element().node().addLast(item);
        path.push(new Open(landmark.level(), item));
        any = true;
    }
}
