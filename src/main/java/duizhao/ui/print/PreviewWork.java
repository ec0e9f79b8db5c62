package duizhao.ui.print;

import duizhao.paper.page.PaperPage;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.printer.Reach;
import duizhao.paper.setup.PageSetup;
import duizhao.platform.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out in the background what the preview shows: the pages, the printers, how the pages come out of one, proofs.
/// Results go into the model on the JavaFX thread.
final class PreviewWork {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewWork.class);
    /// Of the proof: that of the plainest printers in use.
    private static final double PROOF_DPI = 300;

    private final PrintKit kit;
    private final Messages messages;
    private final Previewed of;
    private final PreviewModel model;
    /// Counts layouts asked for: only the latest one is shown.
    private volatile int asked;

    PreviewWork(PrintKit kit, Previewed of, PreviewModel model) {
        this.kit = kit;
        this.messages = kit.messages();
        this.of = of;
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
                List<PaperPage> pages = of.shown(setup);
                Platform.runLater(() -> {
                    if (mine == asked) {
                        show(pages);
                    }
                });
            } catch (Throwable e) { // told as any other
                String words = PreviewTrouble.words(e, messages);
                Platform.runLater(() -> {
                    if (mine == asked) {
                        model.complain(words);
                    }
                });
            }
        });
    }

    private void show(List<PaperPage> pages) {
        if (of instanceof Previewed.Fixed) {
            model.setup.set(pages.getFirst().setup()); // the paper is theirs
        }
        model.pages.set(pages);
        model.say(messages.text("print.ready", pages.size()));
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
            } catch (Throwable e) {
                String words = PreviewTrouble.words(e, messages);
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
}
