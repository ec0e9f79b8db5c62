package duizhao.feature.compare;

import duizhao.domain.place.District;
import duizhao.ui.detail.Detail;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What every lens is built with.
///
/// @param offered districts that can be chosen
/// @param show    shows in the drawer what is selected, and under it what can be decided about it; null for nothing
record LensKit(Surroundings around, ComparisonRecords records, Deciding deciding, List<District> offered,
               BiConsumer<@Nullable Detail, @Nullable Node> show) {

    LensKit {
        offered = List.copyOf(offered);
    }

    /// Shows what is selected in the drawer.
    Consumer<@Nullable Detail> drawer() {
        return detail -> show.accept(detail, null);
    }

    /// Codes of the districts chosen, in their order.
    List<String> districts() {
        return List.copyOf(around.choice().districts());
    }

    void chooseAll() {
        around.choice().chooseAll(offered);
    }
}
