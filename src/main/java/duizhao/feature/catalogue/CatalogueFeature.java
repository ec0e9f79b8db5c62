package duizhao.feature.catalogue;

import duizhao.domain.change.DistrictChange;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.FocusedWindow;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// What figures refer to, its door: an item of the menu 文件.
public final class CatalogueFeature {

    private final Surroundings around;
    private final CatalogueRecords records;

    /// @param redraw builds the window anew: the districts to choose from are others now
    public CatalogueFeature(Surroundings around, CatalogueRecords records, Runnable redraw) {
        this.around = around;
        this.records = records;
        around.edits().savedProperty().addListener((o, was, now) -> {
            if (now != null && changesDistricts(now)) {
                redraw.run();
            }
        });
    }

    public FileMenu menu() {
        Action open = Action.always("catalogue-open", "catalogue.open", Feather.LIST, "Shortcut+Shift+D", this::show);
        return new FileMenu(List.of(new ActionNodes(around.messages()).menuItem(open)), List.of(open));
    }

    private void show() {
        new CatalogueWindow(FocusedWindow.get(), records, around).show();
    }

    private static boolean changesDistricts(Saved saved) {
        return saved.recorded().changes().stream().anyMatch(DistrictChange.class::isInstance);
    }
}
