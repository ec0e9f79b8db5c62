package duizhao.feature.entry;

import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.ui.nav.Asking;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/// Reads what the grid shows, and shows it anew when what is chosen or held changes.
final class GridReading {

    private final Surroundings around;
    private final List<District> offered;
    private final GridModel model;
    private final GridService service;
    private final GridEditor editor;
    private final GridBar bar;
    private final GridView view;
    private final GridTelling telling;
    private final ShownPeriods periods;
    private final Asking asking;
    private boolean entering;
    private boolean quiet;
    /// Whether an answer is on its way: it may have been read before what is saved meanwhile.
    private boolean asked;
    private @Nullable EntryCell sought;

    /// @param offered districts that can be chosen
    GridReading(Surroundings around, List<District> offered, GridModel model, GridService service, GridEditor editor,
                GridBar bar, GridView view, GridTelling telling, ShownPeriods periods) {
        this.around = around;
        this.offered = List.copyOf(offered);
        this.model = model;
        this.service = service;
        this.editor = editor;
        this.bar = bar;
        this.view = view;
        this.telling = telling;
        this.periods = periods;
        this.asking = new Asking(around, "entry.reading");
    }

    /// Listens to what is chosen and saved.
    void listen() {
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
    }

    /// One comes to the place: all is read, and the grid takes the focus then.
    void enter() {
        entering = true;
        ask();
    }

    /// The next answer shows the cell.
    void seek(EntryCell cell) {
        sought = cell;
    }

    /// The periods that are ticked in the choice of columns.
    void ticked(Set<Period> ticked) {
        Period current = around.choice().periodProperty().get();
        if (ticked.isEmpty() || current == null) {
            bar.years().show(periods.shown());
            return;
        }
        quiet = true;
        var chosen = new ArrayList<>(ticked);
        Period leading = chosen.contains(current) ? current : chosen.getLast();
        chosen.remove(leading);
        periods.showBeside(chosen);
        around.choice().periodProperty().set(leading);
        quiet = false;
        ask();
    }

    /// Shows a period that a person named, whether it has figures or not, and goes to it in the line one is at.
    void named(Period period) {
        Period leading = around.choice().periodProperty().get();
        // Where the years are the lines, they are of one kind: years or spans.
        boolean instead = leading == null || model.arrangementProperty().get() == Arrangement.YEARS
                && leading.isSpan() != period.isSpan();
        quiet = true;
        if (instead) {
            around.choice().periodProperty().set(period);
        } else if (!period.equals(leading)) {
            var beside = new ArrayList<>(model.besides());
            beside.add(period);
            periods.showBeside(beside);
        }
        quiet = false;
        sought = model.current().map(at -> new EntryCell(at.district(), period, at.series(), Role.PLAN)).orElse(null);
        entering = true;
        ask();
    }

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

    private Wanted wanted() {
        return new Wanted(model.arrangementProperty().get(), around.choice().districts(),
                model.arrangementProperty().get() == Arrangement.YEARS
                        ? periods.alike(around.choice().periodProperty().get()) : periods.shown(),
                model.seriesProperty().get(), model.allProperty().get(), around.choice().filterProperty().get());
    }

    private void offer() {
        List<Period> shown = periods.shown();
        bar.years().offer(model.offered(shown));
        bar.years().show(shown);
    }

    private void ask() {
        Wanted wanted = wanted();
        offer();
        if (wanted.districts().isEmpty() || wanted.periods().isEmpty()) {
            editor.finish(); // while the cell it is typed in is still known
            asked = false;
            asking.drop();
            model.answerProperty().set(null);
            model.gridProperty().set(Grid.NONE);
            empty(wanted.periods().isEmpty() ? GridEmptiness.NO_PERIOD : GridEmptiness.NO_DISTRICT);
            return;
        }
        asked = true;
        asking.ask(() -> service.read(wanted), this::arrived, () -> failed(GridEmptiness.CANCELLED),
                () -> failed(GridEmptiness.FAILED));
    }

    private void failed(GridEmptiness why) {
        asked = false;
        empty(why);
    }

    private void arrived(Answer answer) {
        asked = false;
        model.answerProperty().set(answer);
        quiet = true;
        bar.offer(answer, GridService.chosen(model.seriesProperty().get(), answer.series()));
        quiet = false;
        telling.forget();
        refresh();
        if (sought != null) {
            EntryCell cell = sought;
            sought = null;
            go(cell);
        }
        if (entering) { // not before: what is not shown yet cannot take the focus
            entering = false;
            view.focus();
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
        telling.changed();
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
        if (!current.equals(model.periodsProperty().get())) {
            model.periodsProperty().set(current);
            offer();
        }
        telling.forget();
        if (view.getScene() == null || holdings == null) {
            return;
        }
        boolean all = true;
        for (var change : now.recorded().changes()) {
            all &= holdings.take(change);
        }
        if (all) {
            telling.changed();
        }
        if (!all || asked) {
            ask();
        }
    }

    /// Shows the cell whatever hides it.
    void go(EntryCell cell) {
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
            view.focus();
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
        if (!periods.shown().contains(cell.period())) {
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
}
