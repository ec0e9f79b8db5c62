package duizhao.ui.nav;

import duizhao.domain.figure.Figure;
import duizhao.ui.action.Action;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// A place of the window, as the rail lists it.
public interface Workplace {

    /// Stable name.
    String id();

    /// Message key of its name.
    String titleKey();

    Ikon icon();

    /// What fills the middle.
    Node content();

    /// What the drawer shows of what is selected here.
    Node details();

    /// Switches of this place for the top bar.
    List<Node> tools();

    /// What can be done here with a shortcut or a button of the top bar, printing among it.
    List<Action> actions();

    /// Called when a person comes here; takes the focus.
    void enter();

    /// Makes ready to show the printed words of `figure`; [#enter] follows.
    ///
    /// @return false where this place shows no printed words
    default boolean reveal(Figure figure) {
        return false;
    }

    /// Makes ready to tell who changed what; [#enter] follows.
    ///
    /// @return false where this place tells no history
    default boolean reveal(HistoryOf of) {
        return false;
    }

    /// Makes ready to show `cell`, its district and period being chosen; [#enter] follows.
    ///
    /// @return false where this place compares nothing
    default boolean reveal(ComparedCell cell) {
        return false;
    }
}
