package duizhao.ui.print;

import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.printer.SystemPrinter;
import duizhao.platform.Messages;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// What a preview works with.
///
/// @param background runs what takes time: layout, printing, writing
/// @param dress      gives a window's root the look of the program
public record PrintKit(Messages messages, Paginator paginator, PdfPrinter pdf, SystemPrinter printer,
                       Executor background, Consumer<Parent> dress, Clock clock) {
}
