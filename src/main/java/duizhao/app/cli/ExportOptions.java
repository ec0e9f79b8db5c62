package duizhao.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `export` takes: where to, and which figures.
final class ExportOptions extends SelectionOptions {

    @Option(names = "--out", required = true, descriptionKey = "cli.option.export-out", paramLabel = "FILE")
    Path out = Path.of("");

    @Option(names = "--years", descriptionKey = "cli.option.export-years", paramLabel = "FROM-TO")
    @Nullable String years;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;
}
