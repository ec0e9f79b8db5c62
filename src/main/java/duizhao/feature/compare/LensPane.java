package duizhao.feature.compare;

import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/// One lens with all it shows. It asks only while a person looks through it.
interface LensPane {

    Lens lens();

    Node content();

    /// What it lets a person choose, beside the switch of lenses.
    default List<Node> choices() {
        return List.of();
    }

    /// Asks for what is chosen now.
    void ask();

    /// Shows what is at hand anew: the filter changed.
    void refresh();

    /// A person came: shows its selection in the drawer and takes the focus.
    void enter();

    /// A person looks through another lens: what is still being asked is not to change the drawer, which is that one's now.
    void leave();

    /// The whole table as it stands; nothing where it is empty.
    Optional<Copied> table();

    /// What it shows now, as a sheet to print; it does not follow when the screen goes on. Nothing where it is empty.
    Optional<Function<Printed, Sheet>> printable();

    /// Whether there is something to print.
    ObservableBooleanValue filledProperty();

    /// The picture beside the table; nothing where there is none.
    Optional<PicturePane<?>> picture();
}
