package duizhao.ui.print;

import duizhao.paper.output.PageFiles;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.printer.PrintOrder;
import duizhao.paper.printer.Reach;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.svg.SvgMetadata;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the preview does in the background; results go into the model on the JavaFX thread.
final class PreviewWork {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewWork.class);

    /// Of a page on the clipboard, in pixels an inch: sharp in a text, and some megabytes.
    private static final double CLIPBOARD_DPI = 200;
    /// Of the proof: that of the plainest printers in use.
    private static final double PROOF_DPI = 300;

    private final PrintKit kit;
    private final Messages messages;
    private final Function<PageSetup, Sheet> sheet;
    private final @Nullable FixedPages fixed;
    private final PreviewModel model;
    /// Counts layouts asked for: only the latest one is shown.
    private volatile int asked;
    private volatile boolean cancelled;

    PreviewWork(PrintKit kit, Function<PageSetup, Sheet> sheet, PreviewModel model) {
        this(kit, sheet, null, model);
    }

    PreviewWork(PrintKit kit, FixedPages fixed, PreviewModel model) {
        this(kit, setup -> {
            throw new IllegalStateException("pages that do not change have no sheet");
        }, fixed, model);
    }

    private PreviewWork(PrintKit kit, Function<PageSetup, Sheet> sheet, @Nullable FixedPages fixed,
                        PreviewModel model) {
        this.kit = kit;
        this.fixed = fixed;
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
                List<PaperPage> pages = fixed == null ? paginated(setup) : fixed.shown().get();
                Platform.runLater(() -> {
                    if (mine == asked) {
                        if (fixed != null) {
                            model.setup.set(pages.getFirst().setup()); // the paper is theirs
                        }
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
            var order = new PrintOrder(model.copies.get(), span.from(), span.to(), model.sides.get());
            PageSetup setup = model.setup.get();
            run(() -> {
                // Nodes stand in one place only: those in the window stay there.
                if (fixed != null) {
                    kit.printer().print(fixed.printed().get(), printer, order, fixed.title(), progress());
                } else {
                    Sheet printed = sheet.apply(setup);
                    kit.printer().print(kit.paginator().paginate(printed, setup), printer, order, printed.title(),
                            progress());
                }
                return messages.text("print.printed", name(printer));
            });
        });
    }

    private static String name(@Nullable Printer printer) {
        return printer == null ? "" : printer.getName();
    }

    /// Saves the pages of the range; as SVG and as pictures, several pages become several files.
    void save(Path target, SaveAs as) {
        span(span -> {
            PageSetup setup = model.setup.get();
            run(() -> {
                Sheet printed = sheet.apply(setup);
                List<PaperPage> pages =
                        kit.paginator().paginate(printed, setup).subList(span.from() - 1, span.to());
                refuseToReplace(target, pages.size());
                List<Path> files = write(pages, printed, target, as);
                return files.size() == 1 ? messages.text("print.saved", target)
                        : messages.text("print.saved.several", files.size(), files.getFirst(),
                                files.getLast().getFileName());
            });
        });
    }

    private List<Path> write(List<PaperPage> pages, Sheet printed, Path target, SaveAs as) {
        String language = messages.isChinese() ? "zh-CN" : "en";
        return switch (as) {
            case SaveAs.Pdf() -> {
                kit.pdf().print(pages, new PdfMetadata(printed.title(), printed.furniture().printedBy(), language,
                        ZonedDateTime.now(kit.clock())), target, progress());
                yield List.of(target);
            }
            case SaveAs.Svg() -> kit.svg().print(pages, new SvgMetadata(printed.title(), printed.subtitle(), language),
                    target, progress());
            case SaveAs.Png(var dpi, var depth) ->
                kit.png().print(pages, dpi, depth, printed.title(), target, progress());
        };
    }

    /// The dialog asks before it gives a name that exists; the numbered names are ours.
    private static void refuseToReplace(Path target, int pages) {
        if (pages > 1) {
            for (Path file : PageFiles.names(target, pages)) {
                if (Files.exists(file) && !file.equals(target.toAbsolutePath())) {
                    throw new UserException(ErrorCode.UNUSABLE_INPUT, "print.exists", file);
                }
            }
        }
    }

    /// Puts the page looked at on the clipboard, as a picture.
    void copy() {
        int number = model.page.get();
        if (number < 1) {
            return;
        }
        PaperPage page = model.pages.get().get(number - 1);
        run(() -> {
            Image image = SwingFXUtils.toFXImage(kit.png().image(page, CLIPBOARD_DPI, PixelDepth.FULL), null);
            Platform.runLater(() -> {
                var content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
            });
            return messages.text("print.copied", number);
        });
    }

    /// Finds out how the pages come out of the printer chosen.
    void askPrinter() {
        Printer printer = model.printer.get();
        PageSetup setup = model.setup.get();
        model.reach.set(null);
        if (printer == null) {
            return;
        }
        kit.background().execute(() -> {
            try {
                Reach reach = kit.printer().reach(printer, setup);
                Set<PrintSides> sides = kit.printer().sides(printer);
                Platform.runLater(() -> {
                    if (printer.equals(model.printer.get()) && setup.equals(model.setup.get())) {
                        model.sidesOffered.set(sides);
                        model.reach.set(reach);
                    }
                });
            } catch (RuntimeException e) {
                // It will be told when it is printed; nothing depends on knowing it now.
                LOG.warn("what {} reaches is not known", printer.getName(), e);
            }
        });
    }

    /// A page as a printer without greys prints it, seen from as far away as the zoom is.
    ///
    /// @param then takes it on the JavaFX thread
    void proof(PaperPage page, Consumer<Image> then) {
        int dots = dots(model.scale.get());
        kit.background().execute(() -> {
            if (!model.proof.get()) {
                return;
            }
            try {
                Image image = SwingFXUtils.toFXImage(
                        Distance.seen(kit.png().image(page, PROOF_DPI, PixelDepth.ONE_BIT), dots), null);
                Platform.runLater(() -> then.accept(image));
            } catch (RuntimeException e) {
                String words = words(e);
                Platform.runLater(() -> model.complain(words));
            }
        });
    }

    /// How many dots of the proof, across, come into one pixel of the screen.
    ///
    /// @param scale pixels for a point
    static int dots(double scale) {
        return Math.max(1, (int) Math.floor(PROOF_DPI / 72 / scale));
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
