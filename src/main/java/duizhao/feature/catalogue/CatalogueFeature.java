package duizhao.feature.catalogue;

import duizhao.domain.change.DistrictChange;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.FileMenu;
import duizhao.ui.nav.FocusedWindow;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import javafx.application.Platform;
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
            if (now == null || !changesDistricts(now)) {
                return;
            }
            if (now.how() == Saved.How.ELSEWHERE) { // what is being typed here is not to go for what others do
                Platform.runLater(() -> offer(redraw)); // after the line that says what they did
            } else {
                redraw.run();
            }
        });
    }

    public FileMenu menu() {
        Action open = Action.always("catalogue-open", "catalogue.open", Feather.LIST, "Shortcut+Shift+D", this::show);
        return new FileMenu(List.of(new ActionNodes(around.messages()).menuItem(open)), List.of(open));
    }

    private void offer(Runnable redraw) {
        around.notices().say(around.messages().text("catalogue.districts-meanwhile"));
        around.notices().bar().offer(around.messages().text("catalogue.districts-show"), redraw);
    }

    private void show() {
        new CatalogueWindow(FocusedWindow.get(), records, around).show();
    }

    private static boolean changesDistricts(Saved saved) {
        return saved.recorded().changes().stream().anyMatch(DistrictChange.class::isInstance);
    }
}
