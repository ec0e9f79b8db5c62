package duizhao.ui.print;

import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import java.util.List;
import java.util.function.Function;

/// What a preview is of. Slow: not for the JavaFX thread.
sealed interface Previewed {

    /// A sheet, made and laid out anew for every setup, and for every print: nodes stand in one place only, and those in the
    /// window stay there.
    record Laid(Paginator paginator, Function<PageSetup, Sheet> sheet) implements Previewed {
    }

    /// Pages that were made once.
    record Fixed(FixedPages pages) implements Previewed {
    }

    /// The pages for the screen.
    default List<PaperPage> shown(PageSetup setup) {
        return switch (this) {
            case Laid laid -> laid.paginator().paginate(laid.sheet().apply(setup), setup);
            case Fixed(FixedPages pages) -> pages.shown().get();
        };
    }

    /// The pages for a printer, with what the job is called.
    default Job printed(PageSetup setup) {
        return switch (this) {
            case Laid(Paginator paginator, Function<PageSetup, Sheet> making) -> {
                Sheet sheet = making.apply(setup);
                yield new Job(sheet.title(), paginator.paginate(sheet, setup));
            }
            case Fixed(FixedPages pages) -> new Job(pages.title(), pages.printed().get());
        };
    }

    /// What goes to a printer.
    record Job(String title, List<PaperPage> pages) {
    }
}
