package duizhao.feature.compare;

import duizhao.domain.comparison.Shown;
import java.util.List;
import java.util.Optional;
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

    /// The whole table as it stands; nothing where it is empty.
    Optional<Copied> table();

    /// What would be printed; nothing where this lens has no page of its own.
    default Optional<Shown> printable() {
        return Optional.empty();
    }

    /// The picture beside the table; nothing where there is none.
    Optional<PicturePane<?>> picture();
}
