package duizhao.feature.report;

import duizhao.paper.sheet.Sheet;
import java.util.List;

/// A report as a sheet.
///
/// @param troubles what could not be shown; each is told on the sheet in its place, too
public record Composed(Sheet sheet, List<Trouble> troubles) {

    public Composed {
        troubles = List.copyOf(troubles);
    }

    /// A part that could not be shown.
    ///
    /// @param part its place in the report, from 0
    /// @param text why, in a line for a person
    public record Trouble(int part, String text) {
    }
}
