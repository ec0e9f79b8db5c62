package duizhao.app.cli;

import duizhao.domain.check.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `check` takes.
final class CheckOptions extends StoreOptions {

    @Option(names = "--district", split = "[,，、]", hideParamSyntax = true,
            descriptionKey = "cli.option.district", paramLabel = "NAME,..")
    List<String> districts = new ArrayList<>();

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;

    @Option(names = "--out", descriptionKey = "cli.option.check-out", paramLabel = "FILE")
    @Nullable Path out;

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Option(names = "--fail-on", descriptionKey = "cli.option.fail-on", paramLabel = "SEVERITY")
    @Nullable Weight failOn;

    /// [Severity] as it is written on a command line.
    enum Weight {
        error, warning, info;

        Severity severity() {
            return Severity.valueOf(name().toUpperCase(Locale.ROOT));
        }
    }
}
