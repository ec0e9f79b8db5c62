package duizhao.ui.print;

import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.ui.file.SystemSaveDialog;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window that shows the pages as they will be printed, lets a person choose paper, orientation and colour, and
/// prints them, saves them as PDF, SVG or pictures, or copies one.
///
/// Keys: Page Up and Page Down turn pages, Home and End go to the ends, Ctrl with + and - zooms and with 0 fits the
/// width, Ctrl+P prints, Ctrl+S saves as PDF, Ctrl+Shift+C copies the page, Ctrl+B shows it in one bit, F9 shows and hides
/// the list of pages, Esc closes. To be used on the JavaFX thread.
public final class PrintPreview {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 780;

    private final PrintKit kit;
    private final PreviewModel model;
    private final PreviewWork work;
    private final PreviewOutput output;
    private final PageStrip strip;
    private final SetupBar setupBar;
    private final Stage stage = new Stage();
    /// Written where pages are laid out, read where they are saved.
    private volatile @Nullable String fileName;

    /// @param owner  the window it belongs to; null for none
    /// @param sheet  makes what is to be printed for a setup; called in the background, again for every choice and
    ///               every print
    /// @param memory keeps the choices
    public PrintPreview(@Nullable Window owner, PrintKit kit, Function<PageSetup, Sheet> sheet,
                        PreviewMemory memory) {
        this(owner, kit, memory, null, sheet);
    }

    /// @param pages  that are shown and printed as they are
    public PrintPreview(@Nullable Window owner, PrintKit kit, FixedPages pages, PageSetup begin) {
        this(owner, kit, new PreviewMemory(() -> begin, setup -> { }), pages, setup -> {
            throw new IllegalStateException("pages that do not change have no sheet");
        });
    }

    private PrintPreview(@Nullable Window owner, PrintKit kit, PreviewMemory memory, @Nullable FixedPages fixed,
                         Function<PageSetup, Sheet> sheet) {
        this.kit = kit;
        model = new PreviewModel(memory.last().get());
        model.fixed.set(fixed != null);
        Previewed of = fixed != null ? new Previewed.Fixed(fixed)
                : new Previewed.Laid(kit.paginator(), setup -> named(sheet.apply(setup)));
        work = new PreviewWork(kit, of, model);
        output = new PreviewOutput(kit, of, model);
        strip = new PageStrip(model, kit.messages(), work::proof);
        setupBar = new SetupBar(model, kit.messages(), strip);
        var pageList = new PageList(model, kit.messages(), strip::goTo);
        var root = new BorderPane(strip, setupBar, null, new OutputBar(model, kit.messages(), output::print,
                this::save, output::copy, output::cancel, stage::close), pageList);
        root.getStyleClass().add("print-preview");
        root.getStylesheets().add(Objects.requireNonNull(
                PrintPreview.class.getResource("/duizhao/ui/print/print.css")).toExternalForm());
        kit.dress().accept(root);
        var scene = new Scene(root, WIDTH, HEIGHT);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.setScene(scene);
        stage.setTitle(kit.messages().text("print.title"));
        stage.setOnHidden(event -> output.cancel()); // however it is closed
        stage.setMinWidth(960);
        stage.setMinHeight(480);
        if (owner != null) {
            stage.initOwner(owner);
            stage.initModality(Modality.WINDOW_MODAL);
        }
        model.setup.subscribe((before, now) -> {
            if (!model.fixed.get()) {
                memory.keep().accept(now);
                work.layOut();
            }
            work.askPrinter();
        });
        model.printer.subscribe((before, now) -> work.askPrinter());
    }

    /// Shows the window; the pages come as soon as they are laid out.
    public void show() {
        stage.show();
        strip.requestFocus();
        work.layOut();
        work.findPrinters();
    }

    /// Closes the window and cancels what is being printed.
    public void close() {
        stage.close();
    }

    /// The window, for whoever places or tests it.
    public Stage stage() {
        return stage;
    }

    PreviewModel model() {
        return model;
    }

    private Sheet named(Sheet sheet) {
        fileName = sheet.title().replaceAll("[\\\\/:*?\"<>|\\s]+", "_");
        return sheet;
    }

    private void save(SaveAs as) {
        var messages = kit.messages();
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("print.save.title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text(as.key()), "*" + as.ending()));
        chooser.setInitialFileName(fileName + as.ending());
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            save(SystemSaveDialog.withEnding(chosen.toPath(), List.of(as.ending().substring(1)), 0), as);
        }
    }

    void save(Path target, SaveAs as) {
        output.save(target, as);
    }

    private void key(KeyEvent event) {
        Runnable action = action(event);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private @Nullable Runnable action(KeyEvent event) {
        if (event.isShortcutDown()) {
            return switch (event.getCode()) {
                case PLUS, ADD, EQUALS -> () -> setupBar.zoom(true);
                case MINUS, SUBTRACT -> () -> setupBar.zoom(false);
                case DIGIT0, NUMPAD0 -> () -> model.zoom.set(Zoom.FIT_WIDTH);
                case B -> model.fixed.get() ? null : () -> model.proof.set(!model.proof.get());
                case P -> model.canPrint() ? output::print : null;
                case S -> model.canSave() ? () -> save(new SaveAs.Pdf()) : null;
                case C -> event.isShiftDown() && model.canSave() ? output::copy : null;
                default -> null;
            };
        }
        if (event.getTarget() instanceof ComboBoxBase<?> box && box.isShowing()) {
            return null;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        return switch (event.getCode()) {
            case PAGE_UP -> () -> strip.goTo(model.page.get() - 1);
            case PAGE_DOWN -> () -> strip.goTo(model.page.get() + 1);
            case HOME -> typing ? null : () -> strip.goTo(1);
            case END -> typing ? null : () -> strip.goTo(model.total());
            case F9 -> () -> model.listed.set(!model.listed.get());
            case ESCAPE -> this::close;
            default -> null;
        };
    }
}
