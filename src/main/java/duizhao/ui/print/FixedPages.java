package duizhao.ui.print;

import duizhao.paper.page.PaperPage;
import java.util.List;
import java.util.function.Supplier;

/// Pages that were made once and do not change any more, as those of a published report: they are shown and printed as
/// they are.
///
/// @param title   of the job in the printer's queue
/// @param shown   makes the pages for the screen; called in the background
/// @param printed makes the pages for a printer; called in the background, may make each when it is asked for
public record FixedPages(String title, Supplier<List<PaperPage>> shown, Supplier<List<PaperPage>> printed) {
}
