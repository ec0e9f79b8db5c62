package duizhao.ui.nav;

import duizhao.domain.figure.Figure;
import duizhao.domain.report.View;
import duizhao.ui.action.Action;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A place of the window, as the rail lists it.
public interface Workplace {

    /// How the rail lists it.
    PlaceName name();

    /// Whether all of it stands already: a place may put off what nobody uses in the first moment, or all of itself, see
    /// [LatePlace].
    default boolean isBuilt() {
        return true;
    }

    /// Builds what does not stand yet.
    default void build() {
    }

    /// Does `then` with this place as soon as there is anything of it: now, or once it is built.
    default void whenBuilt(Consumer<Workplace> then) {
        then.accept(this);
    }

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

    /// Whether the year, or span, chosen in the top bar decides what is shown here.
    default boolean followsPeriod() {
        return true;
    }

    /// Whether this place shows what a report can show again.
    default boolean showsViews() {
        return false;
    }

    /// What this place shows now, as a report can show it again; empty where it shows nothing of the kind.
    default Optional<View> viewed() {
        return Optional.empty();
    }

    /// Adds what another place shows to a report.
    ///
    /// @return false where this place keeps no reports
    default boolean take(View shown) {
        return false;
    }

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

    /// Makes ready to show the cell of the grid in which the figure of `cell` is typed; [#enter] follows.
    ///
    /// @return false where nothing is typed in this place
    default boolean reveal(EntryCell cell) {
        return false;
    }

    /// Makes ready to show `cell`, its district and period being chosen; [#enter] follows.
    ///
    /// @return false where this place compares nothing
    default boolean reveal(ComparedCell cell) {
        return false;
    }
}
