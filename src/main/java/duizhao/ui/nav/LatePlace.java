package duizhao.ui.nav;

import duizhao.domain.figure.Figure;
import duizhao.domain.report.View;
import duizhao.ui.action.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A place that is built when it is needed first: the window does not wait for what nobody looks at yet.
///
/// Only for the JavaFX thread. Everything but its name builds it.
public final class LatePlace implements Workplace {

    private final PlaceName name;
    private final Supplier<Workplace> builder;
    private final List<Consumer<Workplace>> waiting = new ArrayList<>();
    private @Nullable Workplace built;

    /// @param builder builds the place that is called `name`; asked once
    public LatePlace(PlaceName name, Supplier<Workplace> builder) {
        this.name = name;
        this.builder = builder;
    }

    @Override
    public boolean isBuilt() {
        return built != null;
    }

    @Override
    public void build() {
        place();
    }

    @Override
    public void whenBuilt(Consumer<Workplace> then) {
        if (built == null) {
            waiting.add(then);
        } else {
            then.accept(this);
        }
    }

    private Workplace place() {
        if (built == null) {
            built = builder.get();
            waiting.forEach(then -> then.accept(this));
            waiting.clear();
        }
        return built;
    }

    @Override
    public PlaceName name() {
        return name;
    }

    @Override
    public Node content() {
        return place().content();
    }

    @Override
    public Node details() {
        return place().details();
    }

    @Override
    public List<Node> tools() {
        return place().tools();
    }

    @Override
    public List<Action> actions() {
        return place().actions();
    }

    @Override
    public void enter() {
        place().enter();
    }

    @Override
    public boolean followsPeriod() {
        return place().followsPeriod();
    }

    @Override
    public boolean showsViews() {
        return place().showsViews();
    }

    @Override
    public Optional<View> viewed() {
        return place().viewed();
    }

    @Override
    public boolean take(View shown) {
        return place().take(shown);
    }

    @Override
    public boolean reveal(Figure figure) {
        return place().reveal(figure);
    }

    @Override
    public boolean reveal(HistoryOf of) {
        return place().reveal(of);
    }

    @Override
    public boolean reveal(EntryCell cell) {
        return place().reveal(cell);
    }

    @Override
    public boolean reveal(ComparedCell cell) {
        return place().reveal(cell);
    }
}
