package duizhao.feature.catalogue;

import duizhao.domain.change.Act;
import duizhao.domain.indicator.Indicator;
import duizhao.ui.nav.ActNames;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The four lists, one tab each; at the foot what was done last.
final class CatalogueView extends BorderPane {

    private final CatalogueRecords records;
    private final Surroundings around;
    private final TabPane tabs = new TabPane();
    private final ListPane<Indicator> indicators;
    private final List<ListPane<?>> lists;
    private final Label said = new Label();
    private final Latest reading = new Latest();
    private @Nullable Listed listed;

    CatalogueView(CatalogueRecords records, Surroundings around) {
        this.records = records;
        this.around = around;
        getStyleClass().add("catalogue");
        setId("catalogue");
        var messages = around.messages();
        var kinds = new Kinds(messages);
        indicators = new ListPane<>(messages, kinds.indicators(), new IndicatorForm(messages), this::apply);
        indicators.addTool("merge", this::merge);
        var definitions = new ListPane<>(messages, kinds.definitions(), new DefinitionForm(messages), this::apply);
        var slices = new ListPane<>(messages, kinds.slices(), new SliceForm(messages), this::apply);
        var districts = new ListPane<>(messages, kinds.districts(), new DistrictForm(messages), this::apply);
        lists = List.of(indicators, definitions, slices, districts);
        tabs.getTabs().setAll(new Tab(messages.text("catalogue.tab.indicator"), indicators),
                new Tab(messages.text("catalogue.tab.definition"), definitions),
                new Tab(messages.text("catalogue.tab.slice"), slices),
                new Tab(messages.text("catalogue.tab.district"), districts));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().forEach(tab -> tab.setId("catalogue-tab-" + tab.getContent().getId()));
        setCenter(tabs);
        said.setId("catalogue-said");
        said.getStyleClass().add("muted");
        setBottom(said);
    }

    /// Reads the lists; again after each act.
    void read() {
        reading.start(around.tasks().work(() -> new Listed(records.catalogue(), records.figures())).onSuccess(now -> {
            listed = now;
            lists.forEach(list -> list.show(now));
        }).onError(Throwable.class, around.notices()::trouble));
    }

    /// Says what was done, taken back or done again, and reads the lists anew.
    void saved(Saved saved) {
        said.setText(new ActNames(around.messages()).saved(saved));
        read();
    }

    /// Says why something was not done.
    void refused(String why) {
        said.setText(why);
    }

    private void apply(Act act) {
        said.setText("");
        around.edits().apply(act, saved -> { });
    }

    private void merge(Indicator from) {
        if (listed == null) {
            return;
        }
        var pane = new MergePane(from, listed, records, around, this::apply, indicators::leaveInstead);
        indicators.showInstead(pane);
        pane.enter();
    }
}
