package duizhao.feature.report;

import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Where sheets go: pages on screen, printers, files. Slow where it does not say otherwise: not for the JavaFX thread.
public interface ReportOutput {

    /// The ending of a data package.
    String PACKAGE = ".zip";

    /// The paper's typeface; loaded when it is first asked for.
    PaperFonts paperFonts();

    /// Who prints, when, and the hash of the data's state.
    Printed printed();

    /// The setup chosen last, wherever that was. Quick.
    PageSetup lastSetup();

    /// Opens the window that shows the pages and prints them; returns at once.
    ///
    /// @param sheet called in the background
    /// @param setup to begin with
    /// @param keep  takes every setup that a person chooses there
    void preview(Function<PageSetup, Sheet> sheet, PageSetup setup, Consumer<PageSetup> keep);

    /// The pages of a file that was published, to be looked at and printed.
    List<PaperPage> pages(byte[] pdf);

    /// Opens the window that shows pages that were published and prints them; returns at once.
    ///
    /// @param pdf the file
    void preview(String title, byte[] pdf);

    /// Writes a published file where a person wants it.
    ///
    /// @throws duizhao.platform.UserException where it cannot be written; nothing is changed
    void write(byte[] pdf, Path out);

    /// The file a sheet prints into.
    Pdf pdf(Sheet sheet, PageSetup setup);

    /// Endings of the files that a report can be written into, with their points; PDF first, [#PACKAGE] for its figures.
    List<String> endings();

    /// Writes a sheet into a file of the kind that its ending says.
    ///
    /// @return how many pages it has
    /// @throws duizhao.platform.UserException where it cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    int write(Sheet sheet, PageSetup setup, Path out, Progress progress);

    /// Writes the figures that a report is about as a data package.
    ///
    /// @param out ends with `.zip`
    /// @throws duizhao.platform.UserException where it cannot be written; nothing is changed
    /// @throws java.util.concurrent.CancellationException where `progress` says so; nothing is changed
    void write(ReportData data, Path out, Progress progress);

    /// A file in memory.
    ///
    /// @param pages how many it has
    record Pdf(byte[] file, int pages) {
    }
}
