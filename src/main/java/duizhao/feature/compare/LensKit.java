package duizhao.feature.compare;

import duizhao.domain.place.District;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What every lens is built with.
///
/// @param offered districts that can be chosen
/// @param drawer  shows what is selected; null for nothing
record LensKit(Surroundings around, ComparisonRecords records, List<District> offered,
               Consumer<@Nullable Detail> drawer) {

    LensKit {
        offered = List.copyOf(offered);
    }

    /// Codes of the districts chosen, in their order.
    List<String> districts() {
        return List.copyOf(around.choice().districts());
    }

    void chooseAll() {
        around.choice().districts().setAll(offered.stream().map(District::code).toList());
    }
}
