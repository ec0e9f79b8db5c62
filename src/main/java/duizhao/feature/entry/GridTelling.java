package duizhao.feature.entry;

import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.ReadBack;
import duizhao.ui.check.Warnings;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// Says what the selected cell is and holds, in the line under the grid and in the side form, and what is known around it
/// once the selection rests.
final class GridTelling {

    private static final Duration REST = Duration.millis(250);

    private final Surroundings around;
    private final GridModel model;
    private final GridRecords records;
    private final EntryService surroundings;
    private final GridEditor editor;
    private final GridView view;
    private final GridDrawer drawer;
    private final Warnings warnings;
    private final int thisYear;
    private final Latest latestKnown = new Latest();
    private final Latest latestFindings = new Latest();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final ObservableValue<Boolean> seen;
    private final PauseTransition rest = new PauseTransition(REST);

    GridTelling(Surroundings around, GridModel model, GridRecords records, EntryService surroundings, GridEditor editor,
                GridView view, GridDrawer drawer, Warnings warnings, int thisYear) {
        this.around = around;
        this.model = model;
        this.records = records;
        this.surroundings = surroundings;
        this.editor = editor;
        this.view = view;
        this.drawer = drawer;
        this.warnings = warnings;
        this.thisYear = thisYear;
        this.seen = seen(drawer);
        rest.setOnFinished(event -> surround());
        seen.subscribe(now -> {
            if (now) { // it was not kept up to date while nobody saw it
                selected();
            } else {
                rest.stop();
                latestKnown.drop();
                latestFindings.drop();
            }
        });
    }

    /// Whether the drawer is open, in a window that is.
    private static ObservableValue<Boolean> seen(Node drawer) {
        ObservableValue<Boolean> open = drawer.parentProperty().flatMap(Node::visibleProperty).orElse(false);
        return drawer.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .flatMap(showing -> showing ? open : new SimpleBooleanProperty(false));
    }

    /// Findings that were read hold no longer, nor do those being read.
    void forget() {
        findings.clear();
        latestFindings.drop();
    }

    /// What cells hold has changed.
    void changed() {
        model.versionProperty().set(model.versionProperty().get() + 1);
        selected();
    }

    /// The selection has changed, or what it holds.
    void selected() {
        Holdings holdings = model.holdings();
        EntryCell cell = model.current().orElse(null);
        if (holdings == null || cell == null) {
            return;
        }
        Unread typed = model.unread().get(cell);
        Block block = model.blockProperty().get();
        view.tell(block.isOne() ? name(cell) : around.messages().text("entry.block", cells(block)),
                typed != null ? typed.reason() : Entering.closed(cell, holdings, around.messages(), thisYear)
                        .orElseGet(() -> said(holdings.at(cell), holdings)), typed != null);
        if (seen.getValue()) {
            drawer.show(cell, name(cell), holdings);
            drawer.showMarks(holdings.marks(), mark -> name(Holdings.cell(mark)));
            rest.playFromStart();
        }
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

    /// How many cells the block holds; headings between its lines hold none.
    private int cells(Block block) {
        Grid grid = model.gridProperty().get();
        return block.width() * (int) IntStream.rangeClosed(block.top(), block.bottom())
                .filter(row -> grid.series(row).isPresent()).count();
    }

    /// Says what was understood of what is being typed.
    void echo(String words) {
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
        if (cell == null || holdings == null || !seen.getValue()) {
            return;
        }
        List<String> others = List.copyOf(around.choice().districts());
        List<Period> periods = model.periodsProperty().get();
        latestKnown.start(around.tasks().work(() -> surroundings.known(cell, others, periods)).onSuccess(known -> {
            if (isCurrent(cell)) {
                drawer.showKnown(known);
            }
        }).onError(Throwable.class, around.notices()::trouble));
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
            if (isCurrent(cell)) {
                showFindings(found, figure, holdings);
            }
        }).onError(Throwable.class, around.notices()::trouble));
    }

    /// One may have gone on to another cell before the answer came.
    private boolean isCurrent(EntryCell cell) {
        return model.current().filter(cell::equals).isPresent();
    }

    private void showFindings(List<Finding> found, Figure figure, Holdings holdings) {
        drawer.showFindings(found.stream().filter(f -> f.figures().stream().anyMatch(one ->
                one.key().equals(figure.key()))).toList(), new FindingTexts(holdings.catalogue(), around.messages()));
    }

    /// Finds cells of the grid; empty before anything is read.
    Optional<Search> searching() {
        Holdings holdings = model.holdings();
        return holdings == null ? Optional.empty()
                : Optional.of(new Search(model.gridProperty().get(), holdings, around.messages()));
    }

    /// What a cell is called.
    String name(EntryCell cell) {
        return searching().map(s -> s.name(cell)).orElse("");
    }
}
