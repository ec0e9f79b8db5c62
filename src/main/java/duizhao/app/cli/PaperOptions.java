package duizhao.app.cli;

import duizhao.paper.setup.ChartColumns;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Margins;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import duizhao.paper.setup.WideTables;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How pages are set up, and which plans and outcomes are meant.
class PaperOptions extends SelectionOptions {

    private static final int LEAST_DPI = 10;
    private static final int MOST_DPI = 1200;

    /// Sizes of paper.
    enum Paper {
        A4, A3
    }

    /// How wide the margins are.
    enum Edge {
        standard, narrow
    }

    @Option(names = "--paper", descriptionKey = "cli.option.paper", paramLabel = "SIZE")
    @Nullable Paper paper;

    @Option(names = "--landscape", descriptionKey = "cli.option.landscape")
    boolean landscape;

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    boolean mono;

    @Option(names = "--margins", descriptionKey = "cli.option.margins", paramLabel = "MARGINS")
    @Nullable Edge margins;

    @Option(names = "--two-columns", descriptionKey = "cli.option.two-columns")
    boolean twoColumns;

    @Option(names = "--one-width", descriptionKey = "cli.option.one-width")
    boolean oneWidth;

    @Option(names = "--dpi", defaultValue = "300", descriptionKey = "cli.option.dpi", paramLabel = "N")
    int dpi;

    /// @throws UserException where the resolution is none that can be drawn
    void check() {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.bad-dpi", dpi);
        }
    }

    /// What was said, over what there was.
    PageSetup over(PageSetup setup) {
        PageSetup over = setup;
        if (paper != null) {
            over = over.withSize(paper == Paper.A3 ? PaperSize.A3 : PaperSize.A4);
        }
        if (margins != null) {
            over = over.withMargins(margins == Edge.narrow ? Margins.NARROW : Margins.STANDARD);
        }
        over = landscape ? over.withOrientation(Orientation.LANDSCAPE) : over;
        over = mono ? over.withInk(InkMode.MONO) : over;
        over = twoColumns ? over.withColumns(ChartColumns.TWO) : over;
        return oneWidth ? over.withTables(WideTables.ONE_WIDTH) : over;
    }
}
