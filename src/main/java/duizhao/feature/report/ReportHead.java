package duizhao.feature.report;

import duizhao.domain.report.Edition;
import duizhao.domain.report.Report;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.form.Choices;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.Writing;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Above the parts: which report is looked at, new ones, and what can be done with it.
final class ReportHead extends VBox {

    private final ReportModel model;
    private final Messages messages;
    private final ZoneId zone;
    private final ComboBox<Shown> box;
    private boolean offering;

    /// A report, or one of its published editions.
    private record Shown(Report report, @Nullable Edition edition) {
    }

    /// @param made   takes a template that a person wants a report of
    /// @param others what can be done with the report, for its menu; null draws a line
    ReportHead(ReportModel model, Messages messages, Writing writing, ZoneId zone, Consumer<Template> made,
               List<@Nullable Action> others) {
        this.model = model;
        this.messages = messages;
        this.zone = zone;
        getStyleClass().add("report-head");
        box = Choices.box("report-choice", List.of(), this::name);
        box.setAccessibleText(messages.text("report.place"));
        box.setPromptText(messages.text("report.choice.none"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setVisibleRowCount(16);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.valueProperty().addListener((o, was, now) -> {
            if (!offering && now != null) {
                model.editionProperty().set(now.edition());
                model.reportProperty().set(now.report());
            }
        });
        var line = new HBox(box, writing.only(making(made)), menu(others));
        line.getStyleClass().add("report-line");
        var said = new Label();
        said.setId("report-said");
        said.getStyleClass().addAll("muted", "report-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.managedProperty().bind(said.visibleProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        model.editionProperty().subscribe(edition -> said.setText(edition == null ? "" : messages.text(
                "report.edition.said", edition.by(), time(edition), edition.dataHash())));
        getChildren().addAll(line, said);
        model.reportsProperty().subscribe(this::offer);
        model.editionsProperty().subscribe(this::offer);
        model.reportProperty().subscribe(this::offer);
        model.editionProperty().subscribe(this::offer);
    }

    private MenuButton making(Consumer<Template> made) {
        var menu = new MenuButton("", new FontIcon(Feather.PLUS));
        menu.setId("report-new");
        menu.getStyleClass().add("no-arrow");
        menu.setAccessibleText(messages.text("report.new"));
        HoverText.tell(menu, messages.text("report.new"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Template template : Template.values()) {
            var item = new MenuItem(messages.text(template.nameKey()));
            item.setId("report-new-" + template.key());
            item.setOnAction(event -> made.accept(template));
            if (template == Template.BLANK) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuButton menu(List<@Nullable Action> others) {
        var menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
        menu.setId("report-menu");
        menu.getStyleClass().addAll("flat", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(messages.text("report.more"));
        HoverText.tell(menu, messages.text("report.more"));
        var nodes = new ActionNodes(messages);
        for (Action action : others) {
            menu.getItems().add(action == null ? new SeparatorMenuItem() : nodes.menuItem(action));
        }
        return menu;
    }

    /// Each report, and under it what was published of it.
    private void offer() {
        var all = new ArrayList<Shown>();
        for (Report report : model.reportsProperty().get()) {
            all.add(new Shown(report, null));
            model.editionsProperty().get().stream().filter(e -> e.report().equals(report.key()))
                    .forEach(edition -> all.add(new Shown(report, edition)));
        }
        Report report = model.reportProperty().get();
        Edition edition = model.editionProperty().get();
        offering = true;
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        box.setValue(report == null ? null : all.stream().filter(one -> one.report().key().equals(report.key())
                && (edition == null ? one.edition() == null
                        : one.edition() != null && one.edition().key().equals(edition.key()))).findFirst().orElse(null));
        offering = false;
    }

    private String name(Shown shown) {
        return shown.edition() == null ? shown.report().name()
                : messages.text("report.edition", shown.edition().title(), time(shown.edition()));
    }

    private String time(Edition edition) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(edition.at());
    }
}
