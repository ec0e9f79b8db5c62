package duizhao.ui.print;

import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.printer.PrintOrder;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.print.Printer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the preview does in the background; results go into the model on the JavaFX thread.
final class PreviewWork {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewWork.class);

    private final PrintKit kit;
    private final Messages messages;
    private final Function<PageSetup, Sheet> sheet;
    private final PreviewModel model;
    /// Counts layouts asked for: only the latest one is shown.
    private volatile int asked;
    private volatile boolean cancelled;

    PreviewWork(PrintKit kit, Function<PageSetup, Sheet> sheet, PreviewModel model) {
        this.kit = kit;
        messages = kit.messages();
        this.sheet = sheet;
        this.model = model;
    }

    /// Lays the pages out for the setup now chosen.
    void layOut() {
        int mine = ++asked;
        PageSetup setup = model.setup.get();
        model.say(messages.text("print.laying-out"));
        kit.background().execute(() -> {
            if (mine != asked) {
                return;
            }
            try {
                List<PaperPage> pages = paginated(setup);
                Platform.runLater(() -> {
                    if (mine == asked) {
                        model.pages.set(pages);
                        model.say(messages.text("print.ready", pages.size()));
                    }
                });
            } catch (RuntimeException e) {
                String words = words(e);
                Platform.runLater(() -> {
                    if (mine == asked) {
                        model.complain(words);
                    }
                });
            }
        });
    }

    private List<PaperPage> paginated(PageSetup setup) {
        return kit.paginator().paginate(sheet.apply(setup), setup);
    }

    void findPrinters() {
        model.searching.set(true);
        kit.background().execute(() -> {
            List<Printer> found = printers();
            Platform.runLater(() -> {
                model.printers.set(found);
                model.printer.set(found.isEmpty() ? null : found.getFirst());
                model.searching.set(false);
            });
        });
    }

    private List<Printer> printers() {
        try {
            return kit.printer().printers();
        } catch (RuntimeException e) {
            // The print system is not ours; without it there is still the PDF.
            LOG.warn("no printers found", e);
            return List.of();
        }
    }

    void print() {
        Printer printer = model.printer.get();
        span(span -> {
            var order = new PrintOrder(model.copies.get(), span.from(), span.to());
            PageSetup setup = model.setup.get();
            run(() -> {
                // Nodes stand in one place only: those in the window stay there.
                Sheet printed = sheet.apply(setup);
                kit.printer().print(kit.paginator().paginate(printed, setup), printer, order, printed.title(),
                        progress());
                return messages.text("print.printed", name(printer));
            });
        });
    }

    private static String name(@Nullable Printer printer) {
        return printer == null ? "" : printer.getName();
    }

    void save(Path target) {
        span(span -> {
            PageSetup setup = model.setup.get();
            run(() -> {
                Sheet printed = sheet.apply(setup);
                List<PaperPage> pages =
                        kit.paginator().paginate(printed, setup).subList(span.from() - 1, span.to());
                var metadata = new PdfMetadata(printed.title(), printed.furniture().printedBy(),
                        messages.isChinese() ? "zh-CN" : "en", ZonedDateTime.now(kit.clock()));
                kit.pdf().print(pages, metadata, target, progress());
                return messages.text("print.saved", target);
            });
        });
    }

    void cancel() {
        cancelled = true;
    }

    private void span(Consumer<PreviewModel.Span> action) {
        model.span().ifPresentOrElse(action,
                () -> model.complain(messages.text("print.range.wrong", model.total())));
    }

    private Progress progress() {
        return (done, total, key) -> {
            if (cancelled) {
                throw new CancellationException();
            }
            Platform.runLater(() -> {
                model.progress.set(total == 0 ? 0 : (double) done / total);
                model.say(messages.text(key));
            });
        };
    }

    private void run(Supplier<String> work) {
        cancelled = false;
        model.progress.set(0);
        model.busy.set(true);
        kit.background().execute(() -> {
            Runnable said;
            try {
                String words = work.get();
                said = () -> model.say(words);
            } catch (CancellationException e) {
                said = () -> model.say(messages.text("print.cancelled"));
            } catch (RuntimeException e) {
                said = () -> model.complain(words(e));
            }
            Runnable end = said;
            Platform.runLater(() -> {
                model.busy.set(false);
                end.run();
            });
        });
    }

    private String words(RuntimeException e) {
        if (e instanceof UserException known) {
            return known.text(messages);
        }
        LOG.error("print preview", e);
        return messages.text("print.failed", e);
    }
}
