package duizhao.app;

import duizhao.app.session.Console;
import duizhao.app.session.Decisions;
import duizhao.app.shell.ShellParts;
import duizhao.domain.comparison.Shown;
import duizhao.feature.compare.CompareFeature;
import duizhao.feature.compare.ComparisonSheet;
import duizhao.feature.sources.OpenDialog;
import duizhao.feature.sources.SourcesFeature;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.printer.SystemPrinter;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.print.PreviewMemory;
import duizhao.ui.print.PrintKit;
import duizhao.ui.print.PrintPreview;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Every `new` of the window's parts, in order.
final class Wiring {

    private final Console console;
    private final Opened opened;
    private final Memory memory;
    private final Executor background;
    private final String family;
    private final Runnable filled;
    private final AtomicBoolean answered = new AtomicBoolean();
    private @Nullable PaperFonts paperFonts;

    /// @param filled runs on the JavaFX thread when the first answer has arrived there
    Wiring(Console console, Opened opened, Memory memory, Executor background, String family, Runnable filled) {
        this.console = console;
        this.opened = opened;
        this.memory = memory;
        this.background = background;
        this.family = family;
        this.filled = filled;
    }

    ShellParts parts() {
        return new ShellParts(memory, background, Platform::runLater, family, opened.districts(), opened.periods(),
                opened.first(), opened.store().file().getFileName().toString(), opened.figures(),
                tasks -> new StoreEdits(opened.store(), console.user(), tasks), this::places);
    }

    private List<Workplace> places(Surroundings around) {
        return List.of(new CompareFeature(around, opened.districts(), new StoreComparisons(opened.store(),
                        opened.comparisons(), this::answered), new MadeDecisions(new Decisions(around.messages(),
                        console.clock(), console.user())), shown -> print(around, shown)),
                new SourcesFeature(around, new StoreSources(opened.store()), new OpenDialog(around.messages())));
    }

    private void answered() {
        if (answered.compareAndSet(false, true)) {
            // Queued before the answer itself is handed over, so once more around: the table is filled by then.
            Platform.runLater(() -> Platform.runLater(filled));
        }
    }

    private void print(Surroundings around, Shown shown) {
        around.tasks().work(() -> new Printing(fonts(), opened.store().stateHash()))
                .titled("shell.print.preparing")
                .onSuccess(ready -> preview(around, shown, ready))
                .onError(Throwable.class, around.notices()::trouble)
                .start();
    }

    /// Loaded when first needed: a start must not wait for the paper's fonts.
    private synchronized PaperFonts fonts() {
        if (paperFonts == null) {
            paperFonts = new PaperFonts(FontFiles.ofProgram());
        }
        return paperFonts;
    }

    private void preview(Surroundings around, Shown shown, Printing ready) {
        var messages = around.messages();
        var toolkit = new FxToolkit(false);
        var kit = new PrintKit(messages, new Paginator(ready.fonts(), messages),
                new PdfPrinter(ready.fonts().files(), toolkit), new SystemPrinter(toolkit), background,
                around.look()::dress, console.clock());
        var choices = new PageChoices(memory);
        var sheet = new ComparisonSheet(messages);
        new PrintPreview(Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null), kit,
                setup -> sheet.of(shown, new ComparisonSheet.Printed(console.user(),
                        LocalDateTime.now(console.clock()), ready.dataHash())),
                new PreviewMemory(choices::last, choices::keep)).show();
    }

    /// What printing needs from the disk.
    private record Printing(PaperFonts fonts, String dataHash) {
    }
}
