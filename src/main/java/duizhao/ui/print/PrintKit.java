package duizhao.ui.print;

import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.picture.PngPrinter;
import duizhao.paper.printer.SystemPrinter;
import duizhao.paper.svg.SvgPrinter;
import duizhao.platform.Messages;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// What a preview works with.
///
/// @param background runs what takes time: layout, printing, writing
/// @param dress      gives a window's root the look of the program
public record PrintKit(Messages messages, Paginator paginator, PdfPrinter pdf, SvgPrinter svg, PngPrinter png,
                       SystemPrinter printer, Executor background, Consumer<Parent> dress, Clock clock) {
}
