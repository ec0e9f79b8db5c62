package duizhao.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `manual` takes: where to.
final class ManualOptions extends HelpOptions {

    @Option(names = "--out", required = true, descriptionKey = "cli.option.manual-out", paramLabel = "DIR")
    Path out = Path.of("");

    @Option(names = "--date", descriptionKey = "cli.option.manual-date", paramLabel = "DAY")
    @Nullable LocalDate date;

    @Option(names = "--debug", descriptionKey = "cli.option.debug")
    boolean debug;
}
