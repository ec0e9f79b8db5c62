package duizhao.ui.nav;

import duizhao.domain.figure.Figure;

/// Leads from one place of the window to another.
public interface Guide {

    /// Goes where the printed words of `figure` are shown in their source.
    void showWords(Figure figure);

    /// Goes where `cell` is compared, its district and period being chosen.
    void compare(ComparedCell cell);

    /// Goes where it is told who changed what, of all or of one thing.
    void showHistory(HistoryOf of);

    /// Goes to the place that is called `id`; nothing where the window has none.
    void go(String id);

    /// Says in the status line what was just done.
    void say(String text);

    /// Opens the drawer where it is shut.
    void openDrawer();
}
