package duizhao.app;

import duizhao.app.session.Console;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.picture.PngPrinter;
import duizhao.paper.printer.SystemPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.svg.SvgPrinter;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.store.Store;
import duizhao.ui.nav.FocusedWindow;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.print.FixedPages;
import duizhao.ui.print.PreviewMemory;
import duizhao.ui.print.PrintKit;
import duizhao.ui.print.PrintPreview;
import java.time.LocalDateTime;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How what a window shows comes to paper: by a preview, once the paper's fonts are loaded, which a start must not wait for.
final class Printouts {

    private final Console console;
    private final Store store;
    private final Memory memory;
    private final Executor background;
    private @Nullable PaperFonts loaded;

    /// @param memory     keeps the last choices of a page
    /// @param background where fonts are loaded and pages made
    Printouts(Console console, Store store, Memory memory, Executor background) {
        this.console = console;
        this.store = store;
        this.memory = memory;
        this.background = background;
    }

    /// Previews `sheet`, made of what is printed at its foot: who printed it, when, and of which state of the data.
    void print(Surroundings around, Function<Printed, Sheet> sheet) {
        around.tasks().work(() -> new Ready(fonts(), store.stateHash()))
                .titled("shell.print.preparing")
                .onSuccess(ready -> preview(around, sheet, ready))
                .onError(Throwable.class, around.notices()::trouble)
                .start();
    }

    private void preview(Surroundings around, Function<Printed, Sheet> sheet, Ready ready) {
        var choices = new PageChoices(memory);
        new PrintPreview(FocusedWindow.get(), kit(around, ready.fonts()), setup -> sheet.apply(new Printed(console.user(),
                LocalDateTime.now(console.clock()), ready.dataHash())),
                new PreviewMemory(choices::last, choices::keep)).show();
    }

    /// Previews reports.
    WindowOutput.Preview preview(Surroundings around) {
        return new WindowOutput.Preview() {
            @Override
            public void open(Function<PageSetup, Sheet> sheet, PageSetup setup, Consumer<PageSetup> keep) {
                withFonts(around, fonts -> new PrintPreview(FocusedWindow.get(), kit(around, fonts), sheet,
                        new PreviewMemory(() -> setup, keep)));
            }

            @Override
            public void open(FixedPages pages) {
                withFonts(around, fonts -> new PrintPreview(FocusedWindow.get(), kit(around, fonts), pages,
                        new PageChoices(memory).last()));
            }
        };
    }

    private void withFonts(Surroundings around, Function<PaperFonts, PrintPreview> preview) {
        around.tasks().work(this::fonts).titled("shell.print.preparing")
                .onSuccess(fonts -> preview.apply(fonts).show())
                .onError(Throwable.class, around.notices()::trouble).start();
    }

    private PrintKit kit(Surroundings around, PaperFonts fonts) {
        var messages = around.messages();
        var toolkit = new FxToolkit(false);
        return new PrintKit(messages, new Paginator(fonts, messages), new PdfPrinter(fonts.files(), toolkit),
                new SvgPrinter(toolkit), new PngPrinter(fonts.files(), toolkit), new SystemPrinter(toolkit), background,
                around.look()::dress, console.clock());
    }

    /// Loaded when first needed; from the disk, so not for the JavaFX thread.
    synchronized PaperFonts fonts() {
        if (loaded == null) {
            loaded = new PaperFonts(FontFiles.ofProgram());
        }
        return loaded;
    }

    /// What printing needs from the disk.
    private record Ready(PaperFonts fonts, String dataHash) {
    }
}
