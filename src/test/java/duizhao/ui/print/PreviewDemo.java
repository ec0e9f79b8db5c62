package duizhao.ui.print;

import atlantafx.base.theme.PrimerLight;
import duizhao.paper.SampleSheet;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.picture.PngPrinter;
import duizhao.paper.printer.PaperTray;
import duizhao.paper.printer.SystemPrinter;
import duizhao.paper.svg.SvgPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import javax.print.PrintServiceLookup;

/// Makes a picture of the preview window to be looked at: `PreviewDemo FILE [zh|en [proof [MARGIN]]]`.
final class PreviewDemo {

    private PreviewDemo() {
    }

    public static void main(String[] args) throws Exception {
        PrintServiceLookup.registerService(new PaperTray("办公室 HP LaserJet 1020", args.length > 3 ? Double.parseDouble(args[3]) : 4.2));
        try (var toolkit = new FxToolkit(true); var background = Executors.newSingleThreadExecutor()) {
            toolkit.start();
            var messages = new Messages(args.length > 1 ? Locale.of(args[1]) : Messages.CHINESE);
            var files = FontFiles.ofProgram();
            var kit = new PrintKit(messages, new Paginator(new PaperFonts(files), messages),
                    new PdfPrinter(files, toolkit), new SvgPrinter(toolkit), new PngPrinter(files, toolkit),
                    new SystemPrinter(toolkit), background,
                    root -> root.setStyle("-fx-font-family: 'Noto Sans SC'; -fx-font-size: 13px;"),
                    Clock.systemDefaultZone());
            PrintPreview preview = toolkit.call(() -> {
                Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                var window = new PrintPreview(null, kit, setup -> SampleSheet.report(60),
                        new PreviewMemory(PageSetup::standard, setup -> { }));
                window.stage().setWidth(1280);
                window.stage().setHeight(800);
                window.show();
                return window;
            });
            for (int i = 0; i < 60 && !toolkit.call(() -> preview.model().total() > 0 && !preview.model().searching.get()); i++) {
                Thread.sleep(100);
            }
            Thread.sleep(500);
            if (args.length > 2) {
                toolkit.run(() -> preview.model().proof.set(true));
                Thread.sleep(2500);
            }
            toolkit.run(() -> snapshot(preview, args[0]));
            toolkit.run(preview::close);
        }
    }

    private static void snapshot(PrintPreview preview, String file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(preview.stage().getScene().snapshot(null), null), "png",
                    new File(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
