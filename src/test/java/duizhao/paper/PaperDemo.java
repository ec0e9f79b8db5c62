package duizhao.paper;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.picture.PixelDepth;
import duizhao.paper.picture.PngPrinter;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.svg.SvgMetadata;
import duizhao.paper.svg.SvgPrinter;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.nio.file.Path;
import java.time.ZonedDateTime;

/// Makes sample PDFs and pictures to be looked at: `PaperDemo FOLDER`.
final class PaperDemo {

    private PaperDemo() {
    }

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        try (var toolkit = new FxToolkit(true)) {
            toolkit.start();
            var files = FontFiles.ofProgram();
            var paginator = new Paginator(new PaperFonts(files), new Messages(Messages.CHINESE));
            var printer = new PdfPrinter(files, toolkit);
            for (PageSetup setup : new PageSetup[] {PageSetup.standard(),
                PageSetup.standard().withOrientation(Orientation.LANDSCAPE).withInk(InkMode.COLOUR)}) {
                long start = System.nanoTime();
                var pages = paginator.paginate(SampleSheet.report(60), setup);
                long middle = System.nanoTime();
                Path target = folder.resolve("sample-" + setup.orientation() + ".pdf");
                printer.print(pages, new PdfMetadata("三个区2022年计划与完成对照", "王某某", "zh-CN",
                        ZonedDateTime.parse("2026-11-23T10:05:00+08:00")), target, Progress.SILENT);
                new SvgPrinter(toolkit).print(pages, new SvgMetadata("三个区", "对照", "zh-CN"),
                        folder.resolve("sample-" + setup.orientation() + ".svg"), Progress.SILENT);
                for (PixelDepth depth : PixelDepth.values()) {
                    new PngPrinter(files, toolkit).print(pages.subList(0, 3), 150, depth, "三个区",
                            folder.resolve("sample-" + setup.orientation() + "-" + depth + ".png"), Progress.SILENT);
                }
                System.out.printf("%s: %d pages, %d ms to paginate, %d ms to write%n", target, pages.size(),
                        (middle - start) / 1_000_000, (System.nanoTime() - middle) / 1_000_000);
            }
        }
    }
}
