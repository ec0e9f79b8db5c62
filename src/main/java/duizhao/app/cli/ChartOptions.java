package duizhao.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `chart` takes.
final class ChartOptions extends PaperOptions {

    @Option(names = "--kind", required = true, descriptionKey = "cli.option.kind", paramLabel = "KIND",
            completionCandidates = ChartCommand.Kinds.class)
    String kind = "";

    @Option(names = "--out", required = true, descriptionKey = "cli.option.chart-out", paramLabel = "X.svg")
    Path out = Path.of("");

    @Option(names = "--plan", descriptionKey = "cli.option.report-plan", paramLabel = "YEAR-YEAR")
    @Nullable String plan;
}
