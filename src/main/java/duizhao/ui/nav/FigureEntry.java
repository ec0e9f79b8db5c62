package duizhao.ui.nav;

/// Lets a person enter one figure. What is saved is told by [Edits#savedProperty].
public interface FigureEntry {

    /// Opens a form for the figure of `cell`; returns at once.
    void open(EntryCell cell);
}
