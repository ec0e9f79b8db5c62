package duizhao.ui.nav;

import duizhao.domain.figure.Figure;

/// Leads from one place of the window to another.
public interface Guide {

    /// Goes where the printed words of `figure` are shown in their source.
    void showWords(Figure figure);

    /// Says in the status line what was just done.
    void say(String text);

    /// Opens the drawer where it is shut.
    void openDrawer();
}
