import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Selection;
import duizhao.exchange.DataPackage;
import duizhao.feature.compare.ComparisonSheet;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.printer.PrintOrder;
import duizhao.paper.printer.SystemPrinter;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.sheet.Printed;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;

/// Prints the comparison of the bundled record on a printer of the system, as the window does, and says what the
/// printer told of itself. `PrintCheck PRINTER A4|A3 portrait|landscape`; run by `cups.sh`.
final class PrintCheck {

    public static void main(String[] args) throws IOException {
        var setup = new PageSetup(PaperSize.valueOf(args[1]),
                args[2].equals("landscape") ? Orientation.LANDSCAPE : Orientation.PORTRAIT, InkMode.MONO);
        var messages = new Messages(Messages.CHINESE);
        var clock = Clock.systemDefaultZone();
        Path folder = Files.createTempDirectory("print-check");
        Path file = folder.resolve("check.duizhao");
        try (var toolkit = new FxToolkit(true); var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            toolkit.start();
            var comparisons = new Comparisons(store, clock);
            var districts = comparisons.defaultDistricts();
            var shown = comparisons.show(new Selection(Comparisons.codes(districts), comparisons.defaultYear(districts),
                    Set.of(), false));
            var fonts = new PaperFonts(FontFiles.ofProgram());
            var sheet = new ComparisonSheet(messages).of(shown,
                    new Printed("print-check", LocalDateTime.now(clock), store.stateHash()));
            var pages = new Paginator(fonts, messages).paginate(sheet, setup);
            var system = new SystemPrinter(toolkit);
            var printer = system.printers().stream().filter(p -> p.getName().equals(args[0])).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no printer " + args[0] + " among " + system.printers()));
            System.out.println("reach: " + system.reach(printer, setup));
            System.out.println("sides: " + system.sides(printer));
            system.print(pages, printer, PrintOrder.all(pages), "duizhao print-check", Progress.SILENT);
            System.out.println("pages sent: " + pages.size());
        } catch (UserException trouble) {
            System.err.println(trouble.text(messages));
            System.exit(1);
        } finally {
            for (Path left : Files.list(folder).toList()) {
                Files.delete(left);
            }
            Files.delete(folder);
        }
    }
}
