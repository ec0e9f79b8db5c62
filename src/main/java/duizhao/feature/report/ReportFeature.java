package duizhao.feature.report;

import duizhao.domain.change.PublicationChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Remembering;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.report.ViewSheets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place 报告, its door: pages put together of views, texts and headings.
public final class ReportFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("report", "report.place", Feather.FILE_TEXT);

    private static final int DOUBLE = 2;

    private final Surroundings around;
    private final ReportModel model = new ReportModel();
    private final ReportDesk desk;
    private final ReportEditions editions;
    private final PartForm form;
    private final ReportView view;
    private final List<Action> actions;
    private final List<Node> tools;
    private boolean entered;
    private boolean entering;

    /// @param views make the sheets of all kinds of views
    /// @param user  who publishes
    public ReportFeature(Surroundings around, ReportRecords records, List<ViewSheets> views, ReportOutput output,
                         ReportDialogs dialogs, String user, Clock clock) {
        this.around = around;
        var service = new ReportService(clock);
        var composer = new ReportComposer(views, records, around.messages());
        var drawing = new ReportDrawing(around, records, composer, output, model);
        this.desk = new ReportDesk(around, records, composer, output, service, model, drawing);
        this.editions = new ReportEditions(around, records, composer, output, service, model, drawing, desk::apply);
        this.form = new PartForm(model, around.messages(), this::replace, desk::write,
                words -> around.notices().lost(around.messages().text("report.form.gone"), words));
        var acts = new ReportActs(around, model, service, desk, dialogs, this::window);
        var taking = new ReportExport(around, model, records, composer, output, dialogs, desk, drawing);

        BooleanExpression there = model.reportProperty().isNotNull();
        BooleanExpression changing = there.and(model.editionProperty().isNull());
        BooleanExpression filled = model.emptinessProperty().isEqualTo(Emptiness.NONE).and(there);
        BooleanBinding chosen = changing.and(Bindings.createBooleanBinding(() -> model.selected() != null,
                model.partProperty(), model.reportProperty()));

        var print = Action.when("print", "report.print", Feather.PRINTER, "Shortcut+P", filled, taking::print);
        var export = Action.when("report-export", "report.export", Feather.DOWNLOAD, "Shortcut+S", filled,
                () -> taking.export(window()));
        var publish = editing("report-publish", "report.publish", Feather.LOCK, null,
                changing.and(filled), () -> editions.publish(user));
        var withdraw = editing("report-withdraw", "report.withdraw", null, null,
                model.editionProperty().isNotNull(), editions::withdraw);
        var rename = editing("report-rename", "report.rename", Feather.EDIT_3, "Shift+F2", changing, acts::rename);
        var title = editing("report-title-page", "report.retitle", null, null, changing, acts::retitle);
        var copy = editing("report-copy", "report.copy", Feather.COPY, null, changing, acts::copy);
        var each = editing("report-each", "report.each", null, null, changing, acts::each);
        var delete = editing("report-delete", "report.delete", Feather.TRASH_2, null, changing, acts::delete);

        var heading = editing("report-add-heading", "report.add.heading", null, null, changing, () -> {
            desk.add(new HeadingPart(around.messages().text("report.part.heading"), 1));
            edit();
        });
        var text = editing("report-add-text", "report.add.text", null, null, changing, () -> {
            desk.add(new TextPart(""));
            edit();
        });
        var page = editing("report-add-break", "report.add.break", null, null, changing,
                () -> desk.add(new BreakPart()));
        var up = editing("report-up", "report.up", Feather.ARROW_UP, "Alt+UP", chosen, () -> move(-1));
        var down = editing("report-down", "report.down", Feather.ARROW_DOWN, "Alt+DOWN", chosen, () -> move(1));
        var remove = editing("report-remove", "report.remove", Feather.TRASH_2, "DELETE", chosen, desk::remove);
        var edit = editing("report-edit", "report.edit", null, "F2", chosen, this::edit);

        var parts = new PartList(model, around.messages(), desk::move);
        var menu = new ArrayList<@Nullable Action>(Arrays.asList(rename, title, copy, each, null, publish, withdraw, null,
                delete));
        var head = new ReportHead(model, around.messages(), around.writing(), clock.getZone(), desk::make, menu);
        this.view = new ReportView(model, around, head, parts, List.of(heading, text, page, up, down, remove),
                kind -> desk.add(ViewPart.all(began(kind))));
        drawing.showOn(view.pages()::show);
        this.actions = List.of(print, export);
        this.tools = List.of(new ActionNodes(around.messages()).iconButton(export));
        ActionNodes.install(parts, List.of(up, down, remove, edit, rename));
        parts.setOnMouseClicked(event -> {
            if (event.getClickCount() == DOUBLE && model.selected() != null) {
                edit();
            }
        });
        around.writing().only(form);
        form.getStylesheets().add(ReportView.stylesheet());
        listen();
    }

    /// What changes a report.
    private Action editing(String id, String key, @Nullable Ikon icon, @Nullable String shortcut,
                           BooleanExpression enabled, Runnable run) {
        return around.writing().only(Action.when(id, key, icon, shortcut, enabled, run));
    }

    @Override
    public PlaceName name() {
        return NAME;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public Node details() {
        return form;
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void enter() {
        entered = true;
        entering = true;
        desk.enter();
    }

    @Override
    public boolean take(View shown) {
        desk.take(shown);
        return true;
    }

    private void listen() {
        around.edits().savedProperty().addListener((o, was, now) -> {
            if (entered && view.getScene() != null && now != null) { // who comes here later asks then
                desk.ask(now.recorded().changes().stream().anyMatch(change -> !(change instanceof ReportChange
                        || change instanceof PublicationChange)));
            }
        });
        Runnable lines = this::showParts;
        model.reportProperty().subscribe(lines);
        model.composedProperty().subscribe(lines);
        model.catalogueProperty().subscribe(lines);
        model.emptinessProperty().subscribe(this::empty);
        model.reportProperty().subscribe(() -> empty(model.emptinessProperty().get()));
        model.editionProperty().subscribe(edition -> {
            if (edition != null) {
                editions.sayAge(edition);
            }
        });
        new Remembering(around.memory()).divider("report-divider", view.split());
    }

    private void showParts() {
        Report report = model.reportProperty().get();
        Catalogue catalogue = model.catalogueProperty().get();
        if (report == null || catalogue == null) {
            view.parts().show(List.of(), -1);
            return;
        }
        var lines = new PartLines(catalogue, around.messages(), model.composedProperty().get());
        view.parts().show(lines.of(report), model.partProperty().get());
        if (entering) {
            view.parts().requestFocus();
            entering = false;
        }
    }

    private void empty(Emptiness why) {
        switch (why) {
            case NO_REPORT -> view.empty().show(why, "", around.edits().writable() ? "report.remedy.first" : "",
                    () -> desk.make(Template.YEAR));
            case FAILED, CANCELLED -> view.empty().show(why, "", "report.remedy.again", () -> desk.ask(true));
            case NONE -> { }
            case LOADING, NO_PARTS -> view.empty().show(why, "", "", () -> { });
        }
    }

    // ---- parts

    private void replace(Part part) {
        int at = model.partProperty().get();
        desk.change(report -> at < 0 || at >= report.parts().size() ? report : report.replacing(at, part));
    }

    private void move(int by) {
        int from = model.partProperty().get();
        desk.move(from, from + by);
    }

    private void edit() {
        around.guide().openDrawer();
        form.focusFirst();
    }

    /// A view of what the top bar chooses.
    private View began(ViewKind kind) {
        var choice = around.choice();
        View started = new View(kind).of(List.copyOf(choice.districts()));
        var period = choice.periodProperty().get();
        return switch (kind) {
            case COMPARISON, STANDING, PRINTS, OVERVIEW -> period == null ? started
                    : started.with(View.PERIOD, period.text());
            case YEARS, UNANSWERED, PROGRESS, CHECKS -> started;
        };
    }

    private @Nullable Window window() {
        return view.getScene() == null ? null : view.getScene().getWindow();
    }
}
