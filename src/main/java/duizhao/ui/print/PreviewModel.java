package duizhao.ui.print;

import duizhao.paper.page.PaperPage;
import duizhao.paper.printer.Reach;
import duizhao.paper.setup.PageSetup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.print.PrintSides;
import javafx.print.Printer;
import org.jspecify.annotations.Nullable;

/// What the preview shows and what a person chose in it.
final class PreviewModel {

    final ObjectProperty<PageSetup> setup;
    final ObjectProperty<List<PaperPage>> pages = new SimpleObjectProperty<>(List.of());
    /// The page looked at, from 1; 0 while there is none.
    final IntegerProperty page = new SimpleIntegerProperty(0);
    final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT_PAGE);
    /// How large a point is now, in pixels of the screen.
    final DoubleProperty scale = new SimpleDoubleProperty(1);
    final ObjectProperty<List<Printer>> printers = new SimpleObjectProperty<>(List.of());
    final BooleanProperty searching = new SimpleBooleanProperty(true);
    final ObjectProperty<@Nullable Printer> printer = new SimpleObjectProperty<>();
    /// How the pages come out of the printer; null while that is not known.
    final ObjectProperty<@Nullable Reach> reach = new SimpleObjectProperty<>();
    /// What the printer can do, one side at least.
    final ObjectProperty<Set<PrintSides>> sidesOffered = new SimpleObjectProperty<>(Set.of(PrintSides.ONE_SIDED));
    final ObjectProperty<PrintSides> sides = new SimpleObjectProperty<>(PrintSides.ONE_SIDED);
    /// Whether pages are shown as a printer without greys prints them.
    final BooleanProperty proof = new SimpleBooleanProperty(false);
    /// Whether the list of pages shows.
    final BooleanProperty listed = new SimpleBooleanProperty(true);
    final IntegerProperty copies = new SimpleIntegerProperty(1);
    final StringProperty range = new SimpleStringProperty("");
    final StringProperty status = new SimpleStringProperty("");
    /// Whether the pages are as they are: nothing about them can be chosen, and they are saved elsewhere.
    final BooleanProperty fixed = new SimpleBooleanProperty(false);
    final BooleanProperty trouble = new SimpleBooleanProperty(false);
    /// Whether something is printed or written now.
    final BooleanProperty busy = new SimpleBooleanProperty(false);
    /// From 0 to 1.
    final DoubleProperty progress = new SimpleDoubleProperty(0);

    PreviewModel(PageSetup setup) {
        this.setup = new SimpleObjectProperty<>(setup);
    }

    int total() {
        return pages.get().size();
    }

    /// Whether there are pages and nothing is printed or written just now.
    boolean canSave() {
        return total() > 0 && !busy.get() && !fixed.get();
    }

    boolean canPrint() {
        return total() > 0 && !busy.get() && printer.get() != null;
    }

    /// The pages the range names; empty where it names none that exist.
    Optional<PageSpan> span() {
        return PageSpan.read(range.get(), total());
    }

    void say(String words) {
        trouble.set(false);
        status.set(words);
    }

    void complain(String words) {
        trouble.set(true);
        status.set(words);
    }
}
