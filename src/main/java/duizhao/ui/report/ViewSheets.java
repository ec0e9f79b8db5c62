package duizhao.ui.report;

import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import java.util.List;
import java.util.Set;

/// Makes the sheets of some kinds of views, as their place would print them, from nothing but what was chosen: for
/// reports, and for whoever prints without a window.
///
/// Reads the disk and judges: not for the JavaFX thread, which must be free, for some charts are made on it.
public interface ViewSheets {

    /// The kinds it makes sheets of.
    Set<ViewKind> kinds();

    /// @param view of one of [#kinds()], its districts and, where its kind needs one, its period named
    /// @throws duizhao.platform.UserException where the store cannot be read, or does not know what was chosen
    Sheet sheet(View view, Printed printed);

    /// What the record says in the view, in sentences as a report has them, paragraph by paragraph; empty for nothing.
    ///
    /// @throws duizhao.platform.UserException as [#sheet] does
    default List<String> sentences(View view, Printed printed) {
        return sheet(view, printed).blocks().stream()
                .filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()).toList();
    }
}
