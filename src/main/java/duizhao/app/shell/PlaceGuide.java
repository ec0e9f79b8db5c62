package duizhao.app.shell;

import duizhao.domain.figure.Figure;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Guide;
import duizhao.ui.nav.HistoryOf;
import org.jspecify.annotations.Nullable;

/// Leads through the window; made before the places are, for they are built with it.
final class PlaceGuide implements Guide {

    private @Nullable ShellView view;

    void lead(ShellView through) {
        view = through;
    }

    @Override
    public void showWords(Figure figure) {
        if (view != null) {
            view.places().showWords(figure);
        }
    }

    @Override
    public void compare(ComparedCell cell) {
        if (view != null) {
            view.places().compare(cell);
        }
    }

    @Override
    public void showHistory(HistoryOf of) {
        if (view != null) {
            view.places().showHistory(of);
        }
    }

    @Override
    public void type(EntryCell cell) {
        if (view != null) {
            view.places().type(cell);
        }
    }

    @Override
    public void go(String id) {
        if (view != null) {
            view.places().go(id);
        }
    }

    @Override
    public void say(String text) {
        if (view != null) {
            view.say(text);
        }
    }

    @Override
    public void openDrawer() {
        if (view != null) {
            view.drawerOpenProperty().set(true);
        }
    }
}
