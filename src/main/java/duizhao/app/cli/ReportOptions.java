package duizhao.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `report` takes.
final class ReportOptions extends PaperOptions {

    @Option(names = "--out", required = true, descriptionKey = "cli.option.out", paramLabel = "FILE")
    Path out = Path.of("");

    @Option(names = "--template", descriptionKey = "cli.option.template", paramLabel = "TEMPLATE",
            completionCandidates = ReportCommand.TemplateKeys.class)
    @Nullable String template;

    @Option(names = "--report", descriptionKey = "cli.option.report", paramLabel = "NAME")
    @Nullable String report;

    @Option(names = "--plan", descriptionKey = "cli.option.report-plan", paramLabel = "YEAR-YEAR")
    @Nullable String plan;

    @Option(names = "--each-district", descriptionKey = "cli.option.each-district")
    boolean eachDistrict;

    @Option(names = "--format", defaultValue = "pdf", descriptionKey = "cli.option.each-format", paramLabel = "FORMAT")
    String format = "pdf";
}
