package duizhao.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `report` takes.
final class ReportOptions extends SelectionOptions {

    /// Sizes of paper.
    enum Paper {
        A4, A3
    }

    @Option(names = "--out", required = true, descriptionKey = "cli.option.out", paramLabel = "X.pdf")
    Path out = Path.of("");

    @Option(names = "--template", descriptionKey = "cli.option.template", paramLabel = "TEMPLATE")
    @Nullable String template;

    @Option(names = "--report", descriptionKey = "cli.option.report", paramLabel = "NAME")
    @Nullable String report;

    @Option(names = "--plan", descriptionKey = "cli.option.report-plan", paramLabel = "YEAR-YEAR")
    @Nullable String plan;

    @Option(names = "--each-district", descriptionKey = "cli.option.each-district")
    boolean eachDistrict;

    @Option(names = "--paper", defaultValue = "A4", descriptionKey = "cli.option.paper", paramLabel = "SIZE")
    Paper paper = Paper.A4;

    @Option(names = "--landscape", descriptionKey = "cli.option.landscape")
    boolean landscape;

    @Option(names = "--mono", descriptionKey = "cli.option.mono")
    boolean mono;
}
