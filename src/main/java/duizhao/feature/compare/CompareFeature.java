package duizhao.feature.compare;

import duizhao.domain.place.District;
import duizhao.domain.report.View;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The place 对比, its door. What is behind it is made when a person first comes: the window opens at another place, and a
/// start does not wait for this one.
public final class CompareFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("compare", "compare.title", Feather.COLUMNS);

    private final ActionNodes nodes;
    private final Supplier<CompareDesk> making;
    private final BooleanProperty filled = new SimpleBooleanProperty();
    private final BooleanProperty pictured = new SimpleBooleanProperty();
    private final List<Action> actions;
    private final Action copyTable;
    private final Action copyPicture;
    private @Nullable CompareDesk desk;

    /// @param offered districts that can be chosen
    /// @param print   prints what is handed to it: the lens as it stands
    public CompareFeature(Surroundings around, List<District> offered, ComparisonRecords records,
                          Deciding deciding, Consumer<Function<Printed, Sheet>> print) {
        this.nodes = new ActionNodes(around.messages());
        this.making = () -> new CompareDesk(around, offered, records, deciding);
        copyTable = Action.always("compare-copy-table", "compare.copy-table", Feather.COPY, "Shortcut+Shift+C",
                () -> desk().copyTable());
        copyPicture = Action.when("compare-copy-picture", "compare.copy-picture", Feather.IMAGE, "Shortcut+Shift+I",
                pictured, () -> desk().copyPicture());
        this.actions = List.of(Action.when("print", "compare.print", Feather.PRINTER, "Shortcut+P", filled,
                        () -> desk().printable().ifPresent(print)),
                copyTable, copyPicture,
                Action.always("compare-copy-text", "compare.copy-text", null, "Shortcut+Alt+C",
                        () -> desk().copyText()));
    }

    private CompareDesk desk() {
        CompareDesk made = desk;
        if (made == null) {
            made = making.get();
            desk = made;
            filled.bind(made.filled());
            pictured.bind(made.pictured());
        }
        return made;
    }

    @Override
    public PlaceName name() {
        return NAME;
    }

    @Override
    public Node content() {
        return desk().content();
    }

    @Override
    public Node details() {
        return desk().details();
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<Node> tools() {
        return List.of(nodes.iconButton(copyTable), nodes.iconButton(copyPicture));
    }

    @Override
    public void enter() {
        desk().enter();
    }

    @Override
    public boolean showsViews() {
        return true;
    }

    @Override
    public Optional<View> viewed() {
        return filled.get() ? desk().viewed() : Optional.empty();
    }

    @Override
    public boolean reveal(ComparedCell cell) {
        desk().reveal(cell);
        return true;
    }
}
