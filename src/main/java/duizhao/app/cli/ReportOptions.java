package duizhao.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// What `report` takes.
final class ReportOptions extends SelectionOptions {

    /// Sizes of paper.
    enum Paper {
        A4, A3
    }

    @Option(names = "--out", required = true, descriptionKey = "cli.option.out", paramLabel = "X.pdf")
    Path out = Path.of("");

    @Option(names = "--paper", defaultValue = "A4", descriptionKey = "cli.option.paper", paramLabel = "SIZE")
    Paper paper = Paper.A4;

    @Option(names = "--landscape", descriptionKey = "cli.option.landscape")
    boolean landscape;

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    boolean mono;
}
