package duizhao.feature.entry;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodReading;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.ui.action.Action;
import duizhao.ui.check.Warnings;
import duizhao.ui.form.PeriodAsking;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FigureEntry;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.kordamp.ikonli.feather.Feather;

/// The place 录入, its door: a keyboard grid in which figures are typed, pasted, corrected and marked.
public final class GridPlace implements Workplace {

    public static final PlaceName NAME = new PlaceName("entry", "entry.place", Feather.EDIT_3);

    private final Surroundings around;
    private final GridModel model;
    private final GridTable table;
    private final GridEditor editor;
    private final PeriodAsking asking;
    private final GridView view;
    private final GridDrawer drawer;
    private final GridTelling telling;
    private final ShownPeriods periods;
    private final GridReading reading;
    private final GridSaving saving;
    private final GridSearching searching;
    private final List<Action> actions;
    private final MapChangeListener<EntryCell, Unread> counting;

    /// @param offered districts that can be chosen
    /// @param held    years and spans that have figures, ascending
    /// @param source  answers a selection; slow
    /// @param form    enters one figure with its document
    /// @param unread  what was typed and could not be saved; kept by the caller while places are built anew
    /// @param foresight what a figure would bring
    /// @param user    who marks cells
    public GridPlace(Surroundings around, List<District> offered, List<Period> held, GridRecords records,
                     Function<Selection, Comparison> source, FigureEntry form,
                     ObservableMap<EntryCell, Unread> unread, Foresight foresight, String user, Clock clock) {
        this.around = around;
        this.model = new GridModel(unread);
        model.periodsProperty().set(List.copyOf(held));
        new GridMemory(around, model).recall();
        var messages = around.messages();
        int thisYear = Year.now(clock).getValue();
        this.table = new GridTable(model, around, thisYear);
        var offers = new OfferPane(messages, offer -> name(offer.cell()), offer ->
                enter(Map.of(offer.cell(), offer.words())), this::focus);
        this.asking = new PeriodAsking("entry", messages, new PeriodAsking.Words("entry.add-period",
                "entry.add-period.name", "entry.add-period.do", "entry.add-period.hint"), PeriodReading::of,
                refused -> PeriodText.of(refused, messages), this::named, this::focus);
        var another = Action.always("entry-add-period", "entry.add-period", Feather.PLUS, "Shortcut+Shift+N",
                this::askPeriod);
        var bar = new GridBar(model, messages, model.periodsProperty().get(), this::ticked, another, this::nextUnread);
        var search = new SearchBar(messages, this::called, this::name, this::findNext, this::go, this::focus);
        this.editor = new GridEditor(model, around, table, thisYear, this::typed, this::echo);
        var warnings = new Warnings(foresight, around.tasks(), messages);
        this.view = new GridView(model, messages, bar, asking, search, table, editor, offers, warnings);
        var sideForm = new GridSideForm(around, model, new Describing(messages, user), form, clock, this::go,
                this::focus);
        this.drawer = new GridDrawer(messages, around.writing(), sideForm);
        this.telling = new GridTelling(around, model, records, new EntryService(source, messages), editor, view, drawer,
                warnings, thisYear);
        this.periods = new ShownPeriods(around, model, thisYear);
        this.reading = new GridReading(around, offered, model, new GridService(records, messages), editor, bar, view,
                telling, periods);
        this.saving = new GridSaving(around, model, offers, telling, thisYear);
        this.searching = new GridSearching(around, model, table, editor, telling, reading);
        new GridKeys(model, table, editor, new GridActs(around, model, editor, search, drawer, telling, saving));
        this.actions = List.of(another,
                Action.always("entry-next-unread", "entry.unread.next", null, "F8", this::nextUnread),
                around.writing().only(Action.when("entry-mark-cell", "entry.mark", Feather.FLAG, "F7",
                        model.answerProperty().isNotNull(), this::markHere)),
                around.writing().only(Action.always("entry-form", "entry.open-form", null, "Shift+F2", sideForm::form)));
        reading.listen();
        model.blockProperty().addListener((o, was, now) -> telling.selected());
        // What could not be saved outlives this place, which is built anew for another language or theme.
        this.counting = change -> bar.count(model.unread().size());
        model.unread().addListener(new WeakMapChangeListener<>(counting));
        bar.count(model.unread().size());
        editor.editingProperty().addListener((o, was, now) -> warnings.clear());
        point();
    }

    private void point() {
        // Esc leaves the side form for the grid; from there it shuts the drawer.
        drawer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                focus();
                event.consume();
            }
        });
        table.onPick((block, twice) -> {
            editor.finish();
            model.blockProperty().set(block);
            view.focus();
            if (twice) {
                editor.edit();
            }
        });
        table.cells().addEventFilter(ScrollEvent.ANY, event -> Platform.runLater(editor::park));
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
        return drawer;
    }

    @Override
    public List<Node> tools() {
        return List.of();
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void enter() {
        reading.enter();
    }

    @Override
    public boolean reveal(EntryCell cell) {
        reading.seek(cell);
        return true;
    }

    private void askPeriod() {
        editor.finish();
        asking.ask(periods.likely());
    }

    private void markHere() {
        around.guide().openDrawer();
        drawer.focusRemark();
    }

    private void focus() {
        view.focus();
    }

    // ---- what parts that are made earlier ask of those made later

    private void go(EntryCell cell) {
        reading.go(cell);
    }

    private void ticked(Set<Period> ticked) {
        reading.ticked(ticked);
    }

    private void named(Period period) {
        reading.named(period);
    }

    private void typed(EntryCell cell, String words) {
        saving.typed(cell, words);
    }

    private void enter(Map<EntryCell, String> typed) {
        saving.enter(typed);
    }

    private void echo(String words) {
        telling.echo(words);
    }

    private String name(EntryCell cell) {
        return telling.name(cell);
    }

    private List<EntryCell> called(String words) {
        return telling.searching().map(s -> s.called(words)).orElse(List.of());
    }

    private void findNext(String words, int step) {
        searching.findNext(words, step);
    }

    private void nextUnread() {
        searching.nextUnread();
    }
}
