package duizhao.feature.entry;

import duizhao.domain.Keyed;
import duizhao.domain.change.Act;
import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.ReadBack;
import duizhao.exchange.clipboard.HtmlTable;
import duizhao.exchange.clipboard.TabbedText;
import duizhao.ui.action.Action;
import duizhao.ui.action.Clip;
import duizhao.ui.check.Warnings;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FigureEntry;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Latest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place 录入, its door: a keyboard grid in which figures are typed, pasted, corrected and marked.
public final class GridPlace implements Workplace, GridCommands, GridRequests {

    /// From so many cells on, an act is made in the background.
    private static final int LARGE = 300;
    private static final Duration REST = Duration.millis(250);

    private final Surroundings around;
    private final List<District> offered;
    private final GridRecords records;
    private final GridModel model;
    private final GridService service;
    private final EntryService surroundings;
    private final FigureEntry form;
    private final Describing describing;
    private final Clock clock;
    private final int thisYear;
    private final Latest latest = new Latest();
    private final Latest latestKnown = new Latest();
    private final Latest latestFindings = new Latest();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Deque<Map<EntryCell, String>> waiting = new ArrayDeque<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private final GridTable table;
    private final GridEditor editor;
    private final GridBar bar;
    private final SearchBar search;
    private final OfferPane offers;
    private final Warnings warnings;
    private final GridView view;
    private final GridDrawer drawer;
    private final List<Action> actions;
    private List<Period> periods;
    private boolean busy;
    private boolean entering;
    private boolean quiet;
    private @Nullable EntryCell sought;

    /// @param offered districts that can be chosen
    /// @param periods years and spans that have figures, ascending
    /// @param source  answers a selection; slow
    /// @param form    enters one figure with its document
    /// @param unread  what was typed and could not be saved; kept by the caller while places are built anew
    /// @param foresight what a figure would bring
    /// @param user    who marks cells
    public GridPlace(Surroundings around, List<District> offered, List<Period> periods, GridRecords records,
                     Function<Selection,
                             Comparison> source, FigureEntry form,
                     ObservableMap<EntryCell, Unread> unread, Foresight foresight, String user, Clock clock) {
        this.around = around;
        this.offered = List.copyOf(offered);
        this.periods = List.copyOf(periods);
        this.records = records;
        this.form = form;
        this.clock = clock;
        this.thisYear = Year.now(clock).getValue();
        this.model = new GridModel(unread);
        this.service = new GridService(records, around.messages());
        this.surroundings = new EntryService(source, around.messages());
        this.describing = new Describing(around.messages(), user);
        recall();
        this.table = new GridTable(model, around, thisYear);
        this.offers = new OfferPane(around.messages(), offer -> name(offer.cell()), offer ->
                enter(Map.of(offer.cell(), offer.words())), this::focus);
        this.bar = new GridBar(model, around.messages(), this.periods, this::ticked, this::nextUnread);
        this.search = new SearchBar(around.messages(), words -> searching().map(s -> s.called(words)).orElse(List.of()),
                this::name, this::findNext, this::go, this::focus);
        this.editor = new GridEditor(model, around.messages(), table, thisYear, this::typed, this::echo);
        this.warnings = new Warnings(foresight, around.tasks(), around.messages());
        this.view = new GridView(model, around.messages(), bar, search, table, editor, offers, warnings);
        this.drawer = new GridDrawer(around.messages(), this);
        new GridKeys(model, table, editor, this);
        this.actions = List.of(
                Action.always("entry-next-unread", "entry.unread.next", null, "F8", this::nextUnread),
                Action.when("entry-mark-cell", "entry.mark", Feather.FLAG, "F7", model.answerProperty().isNotNull(),
                        this::markHere),
                Action.when("entry-form", "entry.open-form", null, "Shift+F2", new SimpleBooleanProperty(true),
                        this::form));
        listen();
    }

    @Override
    public String id() {
        return "entry";
    }

    @Override
    public String titleKey() {
        return "entry.place";
    }

    @Override
    public Ikon icon() {
        return Feather.EDIT_3;
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
        entering = true;
        ask();
    }

    @Override
    public boolean reveal(EntryCell cell) {
        sought = cell;
        return true;
    }

    // ---- remembering

    private void recall() {
        var memory = around.memory();
        Arrays.stream(Arrangement.values()).filter(a -> a.key().equals(memory.get("entry-arrangement"))).findFirst()
                .ifPresent(model.arrangementProperty()::set);
        Stream.of(Optional.ofNullable(memory.get("entry-years")).orElse("").split(",")).flatMap(p ->
                Period.parse(p).stream()).filter(periods::contains).forEach(model.besides()::add);
        model.allProperty().set(Boolean.parseBoolean(memory.get("entry-all")));
        series(memory.get("entry-series")).ifPresent(model.seriesProperty()::set);
        model.arrangementProperty().addListener((o, was, now) -> memory.put("entry-arrangement", now.key()));
        model.allProperty().addListener((o, was, now) -> memory.put("entry-all", now.toString()));
        model.seriesProperty().addListener((o, was, now) -> {
            if (now != null) {
                memory.put("entry-series", String.join("/", now.indicator(), now.measure().key(), now.slice()));
            }
        });
    }

    private static Optional<Series.Row> series(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("/", -1);
        return parts.length != 3 ? Optional.empty() : Keyed.find(Measure.class, parts[1])
                .map(measure -> new Series.Row(parts[0], measure, parts[2]));
    }

    private void listen() {
        around.choice().districts().addListener((ListChangeListener<String>) change -> askIfHere());
        around.choice().periodProperty().addListener((o, was, now) -> askIfHere());
        around.choice().filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> saved(now));
        model.arrangementProperty().addListener((o, was, now) -> {
            if (now == Arrangement.YEARS) { // the years of what one is at
                quiet = true;
                model.current().map(EntryCell::series).ifPresent(model.seriesProperty()::set);
                quiet = false;
            }
            again();
        });
        model.seriesProperty().addListener((o, was, now) -> {
            if (!quiet && model.arrangementProperty().get() == Arrangement.YEARS) {
                again();
            }
        });
        model.allProperty().addListener((o, was, now) -> refresh());
        model.blockProperty().addListener((o, was, now) -> selected());
        model.unread().addListener((MapChangeListener<EntryCell, Unread>) change -> bar.count(model.unread().size()));
        bar.count(model.unread().size());
        rest.setOnFinished(event -> surround());
        editor.editingProperty().addListener((o, was, now) -> warnings.clear());
        table.onPick((block, twice) -> {
            editor.finish();
            model.blockProperty().set(block);
            view.focus();
            if (twice) {
                editor.edit();
            }
        });
        table.cells().addEventFilter(ScrollEvent.ANY, event ->
                Platform.runLater(editor::park));
    }

    private void ticked(Set<Period> ticked) {
        Period current = around.choice().periodProperty().get();
        if (ticked.isEmpty() || current == null) {
            bar.years().show(shownPeriods());
            return;
        }
        quiet = true;
        var chosen = new ArrayList<>(ticked);
        Period leading = chosen.contains(current) ? current : chosen.getLast();
        chosen.remove(leading);
        model.besides().retainAll(chosen);
        model.besides().addAll(chosen);
        around.memory().put("entry-years", chosen.stream().map(Period::text).collect(Collectors.joining(",")));
        around.choice().periodProperty().set(leading);
        quiet = false;
        ask();
    }

    // ---- reading

    /// Who comes here later asks then.
    private void askIfHere() {
        if (view.getScene() != null && !quiet) {
            ask();
        }
    }

    private void again() {
        if (!quiet) {
            entering = view.getScene() != null;
            askIfHere();
        }
    }

    private List<Period> shownPeriods() {
        return Stream.concat(Stream.ofNullable(around.choice().periodProperty().get()), model.besides().stream())
                .distinct().sorted().toList();
    }

    private Wanted wanted() {
        return new Wanted(model.arrangementProperty().get(), around.choice().districts(),
                model.arrangementProperty().get() == Arrangement.YEARS
                        ? Stream.ofNullable(around.choice().periodProperty().get()).toList() : shownPeriods(),
                model.seriesProperty().get(), model.allProperty().get(), around.choice().filterProperty().get());
    }

    private void ask() {
        Wanted wanted = wanted();
        bar.years().show(shownPeriods());
        if (wanted.districts().isEmpty() || wanted.periods().isEmpty()) {
            latest.drop();
            model.answerProperty().set(null);
            model.gridProperty().set(Grid.NONE);
            empty(wanted.periods().isEmpty() ? GridEmptiness.NO_PERIOD : GridEmptiness.NO_DISTRICT);
            return;
        }
        latest.start(around.tasks().work(() -> service.read(wanted)).titled("entry.reading")
                .onSuccess(this::arrived)
                .onCancel(() -> empty(GridEmptiness.CANCELLED))
                .onError(Throwable.class, error -> {
                    empty(GridEmptiness.FAILED);
                    around.notices().trouble(error);
                }));
    }

    private void arrived(Answer answer) {
        model.answerProperty().set(answer);
        quiet = true;
        bar.offer(answer, GridService.chosen(model.seriesProperty().get(), answer.series()));
        quiet = false;
        findings.clear();
        refresh();
        if (sought != null) {
            EntryCell cell = sought;
            sought = null;
            go(cell);
        }
        if (entering) { // not before: what is not shown yet cannot take the focus
            entering = false;
            focus();
        }
    }

    /// The grid anew from what was read: nothing slow.
    private void refresh() {
        Answer answer = model.answerProperty().get();
        if (answer == null || quiet) {
            return;
        }
        EntryCell before = model.current().orElse(null);
        Grid grid = service.grid(answer, wanted());
        if (!grid.lines().equals(model.gridProperty().get().lines())
                || !grid.columns().equals(model.gridProperty().get().columns())) {
            editor.finish();
            model.gridProperty().set(grid);
        }
        if (grid.isEmpty()) {
            empty(GridEmptiness.NO_MATCH);
            return;
        }
        empty(GridEmptiness.NONE);
        Block there = before == null ? null : grid.find(before).orElse(null);
        Block now = model.blockProperty().get();
        if (there == null || !there.equals(Block.at(now.row(), now.column()))) {
            model.blockProperty().set(there != null ? there : Moves.by(grid, now.within(grid.lines().size(),
                    grid.columns().size()), 0, 0, false));
        }
        changed();
    }

    private void changed() {
        model.versionProperty().set(model.versionProperty().get() + 1);
        selected();
    }

    private void empty(GridEmptiness why) {
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "entry.remedy.all-districts",
                    () -> around.choice().chooseAll(offered));
            case NO_MATCH -> view.empty().show(why, "", "entry.remedy.all", () -> {
                around.choice().filterProperty().set("");
                model.allProperty().set(true);
            });
            case FAILED, CANCELLED -> view.empty().show(why, "", "entry.remedy.again", this::ask);
            case NONE -> { }
            case LOADING, NO_PERIOD -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }

    /// What was saved is taken over; where it changes more than cells, all is read again.
    private void saved(@Nullable Saved now) {
        Holdings holdings = model.holdings();
        if (now == null) {
            return;
        }
        List<Period> current = now.periods().stream().map(Period::whole).distinct().sorted().toList();
        if (!current.equals(periods)) {
            periods = current;
            bar.years().offer(current);
            bar.years().show(shownPeriods());
        }
        findings.clear();
        if (view.getScene() == null || holdings == null) {
            return;
        }
        boolean all = true;
        for (var change : now.recorded().changes()) {
            all &= holdings.take(change);
        }
        if (all) {
            changed();
        } else {
            ask();
        }
    }

    // ---- the current cell

    private Optional<Search> searching() {
        Holdings holdings = model.holdings();
        return holdings == null ? Optional.empty()
                : Optional.of(new Search(model.gridProperty().get(), holdings, around.messages()));
    }

    private String name(EntryCell cell) {
        return searching().map(s -> s.name(cell)).orElse("");
    }

    private void selected() {
        Holdings holdings = model.holdings();
        EntryCell cell = model.current().orElse(null);
        if (holdings == null || cell == null) {
            return;
        }
        Unread typed = model.unread().get(cell);
        Block block = model.blockProperty().get();
        view.tell(block.isOne() ? name(cell) : around.messages().text("entry.block", block.height() * block.width()),
                typed != null ? typed.reason() : Entering.closed(cell, holdings, around.messages(), thisYear)
                        .orElseGet(() -> said(holdings.at(cell), holdings)), typed != null);
        drawer.show(cell, name(cell), holdings);
        drawer.showMarks(holdings.marks(), mark -> name(Holdings.cell(mark)));
        rest.playFromStart();
    }

    private String said(Held held, Holdings holdings) {
        Figure figure = held.current();
        if (figure == null) {
            return "";
        }
        return around.messages().text(held.others().isEmpty() ? "entry.held" : "entry.held.others",
                new ReadBack(around.messages()).of(figure.quantity()),
                holdings.catalogue().source(figure.source()).title(), held.others().size());
    }

    private void echo(String words) {
        EntryCell cell = model.current().orElse(null);
        Holdings holdings = model.holdings();
        if (cell != null && holdings != null) {
            boolean trouble = editor.editingProperty().get() && CellReading.of(editor.field().getText(), cell, holdings,
                    around.messages()) instanceof CellReading.Refused;
            view.tell(name(cell), words, trouble);
            if (editor.editingProperty().get()) {
                Entering.of(Map.of(cell, editor.field().getText()), holdings, around.messages(), thisYear).act()
                        .filter(act -> !trouble).ifPresentOrElse(act -> warnings.look(act.changes()), warnings::clear);
            }
        }
    }

    /// What is known around the cell, and the findings of its figure, once the selection rests.
    private void surround() {
        EntryCell cell = model.current().orElse(null);
        Holdings holdings = model.holdings();
        if (cell == null || holdings == null || drawer.getScene() == null || !drawer.getParent().isVisible()) {
            return;
        }
        List<String> others = List.copyOf(around.choice().districts());
        latestKnown.start(around.tasks().work(() -> surroundings.known(cell, others, periods))
                .onSuccess(drawer::showKnown).onError(Throwable.class, around.notices()::trouble));
        Figure figure = holdings.at(cell).current();
        if (figure == null) {
            return;
        }
        List<Finding> known = findings.get(cell.district());
        if (known != null) {
            showFindings(known, figure, holdings);
            return;
        }
        latestFindings.start(around.tasks().work(() -> records.findings(cell.district())).onSuccess(found -> {
            findings.put(cell.district(), found);
            showFindings(found, figure, holdings);
        }).onError(Throwable.class, around.notices()::trouble));
    }

    private void showFindings(List<Finding> found, Figure figure, Holdings holdings) {
        drawer.showFindings(found.stream().filter(f -> f.figures().stream().anyMatch(one ->
                one.key().equals(figure.key()))).toList(), new FindingTexts(holdings.catalogue(), around.messages()));
    }

    private void focus() {
        view.focus();
    }

    // ---- entering

    private void typed(EntryCell cell, String words) {
        Holdings holdings = model.holdings();
        if (holdings == null) {
            return;
        }
        boolean refused = CellReading.of(words, cell, holdings, around.messages()) instanceof CellReading.Refused;
        List<Offer> found = refused ? Offer.of(words, cell, holdings.catalogue(), model.answerProperty().get().series())
                : List.of();
        if (found.isEmpty()) {
            enter(Map.of(cell, words));
        } else {
            offers.show(found);
        }
    }

    /// Saves words, one act after the other: two keys pressed quickly mean two acts in that order.
    private void enter(Map<EntryCell, String> typed) {
        waiting.add(typed);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Map<EntryCell, String> typed = waiting.poll();
        Holdings holdings = model.holdings();
        busy = typed != null && holdings != null;
        if (typed == null || holdings == null) {
            return;
        }
        if (typed.size() < LARGE) {
            planned(typed, Entering.of(typed, holdings, around.messages(), thisYear));
        } else {
            around.tasks().work(() -> Entering.of(typed, holdings, around.messages(), thisYear)).titled("entry.saving")
                    .onSuccess(entered -> planned(typed, entered))
                    .onCancel(this::next)
                    .onError(Throwable.class, error -> {
                        around.tasks().tell(error);
                        next();
                    }).start();
        }
    }

    private void planned(Map<EntryCell, String> typed, Entered entered) {
        model.unread().putAll(entered.unread());
        entered.settled().forEach(model.unread()::remove);
        entered.kept().forEach(model.unread()::remove);
        changed();
        if (!entered.kept().isEmpty()) {
            around.guide().say(around.messages().text("entry.kept", entered.kept().size()));
        }
        if (entered.act().isEmpty()) {
            next();
            return;
        }
        around.edits().apply(entered.act().get(), saved -> next(), () -> {
            entered.settled().forEach(cell -> model.unread().put(cell, new Unread(typed.get(cell),
                    around.messages().text("entry.error.not-saved"))));
            changed();
            next();
        });
    }

    private void apply(Act act) {
        around.edits().apply(act, saved -> { });
    }

    // ---- keys

    @Override
    public void cancel() {
        editor.cancel();
        selected();
    }

    @Override
    public boolean escape() {
        EntryCell cell = model.current().orElse(null);
        if (cell != null && model.unread().remove(cell) != null) {
            changed();
            return true;
        }
        Block block = model.blockProperty().get();
        if (!block.isOne()) {
            model.blockProperty().set(Block.at(block.row(), block.column()));
            return true;
        }
        return false;
    }

    private List<EntryCell> cells() {
        Block block = model.blockProperty().get();
        Grid grid = model.gridProperty().get();
        var cells = new ArrayList<EntryCell>();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) {
                grid.cell(row, column).ifPresent(cells::add);
            }
        }
        return cells;
    }

    @Override
    public void empty() {
        Holdings holdings = model.holdings();
        List<EntryCell> cells = cells();
        if (holdings == null) {
            return;
        }
        enter(cells.stream().filter(cell -> isFilled(cell, holdings)).collect(Collectors.toMap(cell -> cell,
                cell -> "", (a, b) -> a, LinkedHashMap::new)));
        if (cells.size() == 1 && holdings.at(cells.getFirst()).current() != null) {
            around.guide().openDrawer();
            drawer.focusTakeBack();
        }
    }

    private boolean isFilled(EntryCell cell, Holdings holdings) {
        return model.unread().containsKey(cell) || holdings.at(cell).current() != null;
    }

    @Override
    public boolean isFilled(int row, int column) {
        Holdings holdings = model.holdings();
        return holdings != null && model.gridProperty().get().cell(row, column)
                .filter(cell -> isFilled(cell, holdings)).isPresent();
    }

    @Override
    public void copy() {
        Holdings holdings = model.holdings();
        if (holdings != null) {
            var words = GridService.words(model.gridProperty().get(), model.blockProperty().get(), holdings,
                    model.unread());
            Clip.put(TabbedText.write(words), HtmlTable.write(words));
        }
    }

    @Override
    public void cut() {
        copy();
        Holdings holdings = model.holdings();
        if (holdings != null) {
            enter(cells().stream().filter(cell -> isFilled(cell, holdings)).collect(Collectors.toMap(cell -> cell,
                    cell -> "", (a, b) -> a, LinkedHashMap::new)));
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<List<String>> clip = Pasted.table(clipboard.getHtml(), clipboard.getString());
        if (clip.isEmpty()) {
            return;
        }
        Block block = model.blockProperty().get();
        if (block.isOne() && clip.size() == 1 && clip.getFirst().size() == 1) {
            model.current().ifPresent(cell -> typed(cell, clip.getFirst().getFirst().strip()));
            return;
        }
        Pasted pasted = Pasted.onto(model.gridProperty().get(), block, clip);
        if (pasted.outside() > 0) {
            around.guide().say(around.messages().text("entry.outside", pasted.outside()));
        }
        enter(pasted.typed());
    }

    @Override
    public void fillDown() {
        Block block = model.blockProperty().get();
        Holdings holdings = model.holdings();
        Grid grid = model.gridProperty().get();
        if (holdings == null) {
            return;
        }
        boolean one = block.top() == block.bottom();
        int from = one ? grid.lineWithCells(Math.max(0, block.top() - 1), -1) : grid.lineWithCells(block.top(), 1);
        List<String> words = GridService.words(grid, new Block(from, block.left(), from, block.right()), holdings,
                model.unread()).getFirst();
        var typed = new LinkedHashMap<EntryCell, String>();
        for (int row = one ? block.top() : from + 1; row <= block.bottom(); row++) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (!word.isEmpty() && row != from) {
                    grid.cell(row, block.left() + i).ifPresent(cell -> typed.put(cell, word));
                }
            }
        }
        enter(typed);
    }

    @Override
    public void all() {
        Grid grid = model.gridProperty().get();
        model.blockProperty().set(new Block(0, 0, grid.lineWithCells(grid.lines().size() - 1, -1),
                grid.columns().size() - 1));
    }

    @Override
    public void undo() {
        around.edits().undo();
    }

    @Override
    public void redo() {
        around.edits().redo();
    }

    @Override
    public void find() {
        search.find();
    }

    @Override
    public void jump() {
        search.jump();
    }

    private void findNext(String words, int step) {
        searching().flatMap(s -> s.next(words, model.blockProperty().get(), step, model.unread())).ifPresentOrElse(block -> {
            model.blockProperty().set(block);
            table.reveal();
            editor.park();
        }, () -> around.guide().say(around.messages().text("entry.find.none", words.strip())));
    }

    private void nextUnread() {
        Grid grid = model.gridProperty().get();
        EntryCell now = model.current().orElse(null);
        List<EntryCell> shown = model.unread().keySet().stream().filter(cell -> grid.find(cell).isPresent())
                .sorted(Comparator.comparingInt(cell -> grid.find(cell).orElseThrow().row()
                        * grid.columns().size() + grid.find(cell).orElseThrow().column())).toList();
        if (!shown.isEmpty()) {
            go(shown.get((shown.indexOf(now) + 1) % shown.size()));
        } else {
            model.unread().keySet().stream().findFirst().ifPresent(this::go);
        }
    }

    private void markHere() {
        around.guide().openDrawer();
        drawer.focusRemark();
    }

    // ---- the side form

    @Override
    public void mark(String remark) {
        Holdings holdings = model.holdings();
        EntryCell cell = model.current().orElse(null);
        if (holdings != null && cell != null) {
            describing.mark(holdings, cell, remark, LocalDate.now(clock)).ifPresent(this::apply);
            focus();
        }
    }

    @Override
    public void unmark(FollowUp mark) {
        Holdings holdings = model.holdings();
        if (holdings != null) {
            apply(describing.unmark(holdings, mark));
        }
    }

    /// Shows the cell whatever hides it.
    @Override
    public void go(EntryCell cell) {
        Optional<Block> block = model.gridProperty().get().find(cell);
        if (block.isEmpty()) {
            boolean asked = widen(cell);
            if (asked) {
                return;
            }
            block = model.gridProperty().get().find(cell);
        }
        block.ifPresent(at -> {
            model.blockProperty().set(at);
            focus();
        });
    }

    /// @return whether more is read, after which the cell is shown
    private boolean widen(EntryCell cell) {
        quiet = true;
        around.choice().filterProperty().set("");
        model.allProperty().set(true);
        boolean missing = !around.choice().districts().contains(cell.district());
        if (missing) {
            around.choice().districts().add(cell.district());
        }
        if (model.arrangementProperty().get() == Arrangement.YEARS) {
            missing |= !cell.series().equals(model.seriesProperty().get());
            model.seriesProperty().set(cell.series());
        }
        if (!shownPeriods().contains(cell.period())) {
            around.choice().periodProperty().set(cell.period());
            missing = true;
        }
        quiet = false;
        if (missing && sought == null) {
            sought = cell;
            ask();
            return true;
        }
        refresh();
        return false;
    }

    @Override
    public void choose(Figure figure) {
        Holdings holdings = model.holdings();
        if (holdings != null) {
            model.current().ifPresent(cell -> apply(describing.choose(holdings, cell, figure)));
        }
    }

    @Override
    public void takeBack(Figure figure) {
        Holdings holdings = model.holdings();
        if (holdings != null) {
            model.current().ifPresent(cell -> apply(describing.takeBack(holdings, cell, figure)));
            focus();
        }
    }

    @Override
    public void showWords(Figure figure) {
        around.guide().showWords(figure);
    }

    @Override
    public void form() {
        model.current().ifPresent(form::open);
    }

    @Override
    public Optional<String> describe(Figure figure, String words, String definition, boolean estimated,
                                     Firmness firmness, String note) {
        Holdings holdings = model.holdings();
        EntryCell cell = model.current().orElse(null);
        if (holdings == null || cell == null) {
            return Optional.empty();
        }
        return switch (CellReading.of(words, cell, holdings, around.messages())) {
            case CellReading.Blank _ -> Optional.of(around.messages().text("entry.error.blank"));
            case CellReading.Refused(String reason) -> Optional.of(reason);
            case CellReading.Read(var quantity) -> {
                describing.describe(holdings, figure, quantity, definition, estimated, firmness, note)
                        .ifPresent(this::apply);
                yield Optional.empty();
            }
        };
    }
}
