package duizhao.app.session;

import duizhao.domain.comparison.Shown;
import duizhao.feature.compare.ComparisonSheet;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.page.PaperPage;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/// Reports made without a window, with JavaFX's headless platform.
public final class Reports {

    private final Messages messages;
    private final Clock clock;
    private final String user;

    /// @param user name of the person who prints
    public Reports(Messages messages, Clock clock, String user) {
        this.messages = messages;
        this.clock = clock;
        this.user = user;
    }

    /// Writes the comparison report.
    ///
    /// @return how many pages it has
    /// @throws duizhao.platform.UserException where the file cannot be written
    public int pdf(Shown shown, String dataHash, PageSetup setup, Path out) {
        var files = FontFiles.ofProgram();
        try (var toolkit = new FxToolkit(true)) {
            toolkit.start();
            List<PaperPage> pages = toolkit.call(() -> {
                var sheet = new ComparisonSheet(messages).of(shown,
                        new Printed(user, LocalDateTime.now(clock), dataHash));
                return new Paginator(new PaperFonts(files), messages).paginate(sheet, setup);
            });
            var title = messages.text("report.title", shown.whole().period().text().replace('/', '-'));
            new PdfPrinter(files, toolkit).print(pages,
                    new PdfMetadata(title, user, messages.locale().toLanguageTag(), ZonedDateTime.now(clock)), out,
                    Progress.SILENT);
            return pages.size();
        }
    }
}
