package duizhao.ui.print;

import duizhao.paper.output.PageFiles;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.printer.PrintOrder;
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
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.Printer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Takes the pages of the preview out of it: prints, saves and copies them in the background, one thing at a time.
final class PreviewOutput {

    /// Of a page on the clipboard, in pixels an inch: sharp in a text, and some megabytes.
    private static final double CLIPBOARD_DPI = 200;

    private final PrintKit kit;
    private final Messages messages;
    private final Previewed of;
    private final PreviewModel model;
    private volatile boolean cancelled;

    PreviewOutput(PrintKit kit, Previewed of, PreviewModel model) {
        this.kit = kit;
        this.messages = kit.messages();
        this.of = of;
        this.model = model;
    }

    /// Prints the pages of the range.
    void print() {
        Printer printer = model.printer.get();
        PageSetup setup = model.setup.get();
        String range = model.range.get();
        int copies = model.copies.get();
        var sides = model.sides.get();
        ranged(() -> {
            var job = of.printed(setup);
            var span = span(range, job.pages());
            kit.printer().print(job.pages(), printer, new PrintOrder(copies, span.from(), span.to(), sides), job.title(),
                    progress());
            return messages.text("print.printed", name(printer));
        });
    }

    private static String name(@Nullable Printer printer) {
        return printer == null ? "" : printer.getName();
    }

    /// Saves the pages of the range; as SVG and as pictures, several pages become several files.
    void save(Path target, SaveAs as) {
        if (!(of instanceof Previewed.Laid(var paginator, var making))) {
            return; // pages that do not change are saved elsewhere
        }
        PageSetup setup = model.setup.get();
        String range = model.range.get();
        ranged(() -> {
            Sheet printed = making.apply(setup);
            List<PaperPage> all = paginator.paginate(printed, setup);
            var span = span(range, all);
            List<PaperPage> pages = all.subList(span.from() - 1, span.to());
            refuseToReplace(target, pages.size());
            List<Path> files = write(pages, printed, target, as);
            return files.size() == 1 ? messages.text("print.saved", target)
                    : messages.text("print.saved.several", files.size(), files.getFirst(),
                            files.getLast().getFileName());
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

    void cancel() {
        cancelled = true;
    }

    /// Begins where the range names pages of those that are shown.
    private void ranged(Supplier<String> work) {
        if (model.span().isPresent()) {
            run(work);
        } else {
            model.complain(messages.text("print.range.wrong", model.total()));
        }
    }

    /// The range among the pages as they are now: they may be more or fewer than those shown, where the setup was just changed
    /// or figures were.
    private static PageSpan span(String range, List<PaperPage> pages) {
        return PageSpan.read(range, pages.size())
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "print.range.wrong", pages.size()));
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
            } catch (Throwable e) { // a picture too large for the memory must not leave the window busy for ever
                String words = PreviewTrouble.words(e, messages);
                said = () -> model.complain(words);
            }
            Runnable end = said;
            Platform.runLater(() -> {
                model.busy.set(false);
                end.run();
            });
        });
    }
}
