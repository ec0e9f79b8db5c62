package duizhao.feature.entry;

import duizhao.domain.change.Act;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.figure.Figure;
import duizhao.domain.quantity.Firmness;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FigureEntry;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.Surroundings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Does what the side form asks for: marks, choices among prints, what is said of a figure.
final class GridSideForm implements GridRequests {

    private final Surroundings around;
    private final GridModel model;
    private final Describing describing;
    private final FigureEntry form;
    private final Clock clock;
    private final Consumer<EntryCell> going;
    private final Runnable focus;

    /// @param form  enters one figure with its document
    /// @param going shows a cell
    /// @param focus puts the focus back into the grid
    GridSideForm(Surroundings around, GridModel model, Describing describing, FigureEntry form, Clock clock,
                 Consumer<EntryCell> going, Runnable focus) {
        this.around = around;
        this.model = model;
        this.describing = describing;
        this.form = form;
        this.clock = clock;
        this.going = going;
        this.focus = focus;
    }

    @Override
    public void mark(String remark) {
        Holdings holdings = model.holdings();
        EntryCell cell = model.current().orElse(null);
        if (holdings != null && cell != null) {
            describing.mark(holdings, cell, remark, LocalDate.now(clock)).ifPresent(this::apply);
            focus.run();
        }
    }

    @Override
    public void unmark(FollowUp mark) {
        Holdings holdings = model.holdings();
        if (holdings != null) {
            apply(describing.unmark(holdings, mark));
        }
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
        }
    }

    @Override
    public void showWords(Figure figure) {
        around.guide().showWords(figure);
    }

    @Override
    public void showHistory(String title, EntryCell cell) {
        Holdings holdings = model.holdings();
        if (holdings != null) {
            Held held = holdings.at(cell);
            var subjects = new HashSet<>(HistoryOf.figures(title, Stream.concat(Stream.ofNullable(held.current()),
                    held.others().stream()).toList()).subjects());
            subjects.add("chosen " + Holdings.key(cell).text());
            subjects.add("follow-up " + Holdings.key(cell).text() + "/" + cell.role().key());
            around.guide().showHistory(new HistoryOf(title, subjects));
        }
    }

    @Override
    public void lost(String words) {
        around.notices().lost(around.messages().text("entry.gone"), words);
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

    private void apply(Act act) {
        around.edits().apply(act, saved -> { });
        focus.run(); // what was pressed may be gone with what it did
    }

    /// Shows the cell whatever hides it.
    @Override
    public void go(EntryCell cell) {
        going.accept(cell);
    }
}
