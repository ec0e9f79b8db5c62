package duizhao.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `compare` takes.
final class CompareOptions extends SelectionOptions {

    @Option(names = "--years", descriptionKey = "cli.option.years", paramLabel = "FIRST-LAST")
    @Nullable String years;

    @Option(names = "--prints", descriptionKey = "cli.option.prints")
    boolean prints;

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;
}
