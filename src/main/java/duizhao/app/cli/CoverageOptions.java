package duizhao.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `coverage` takes.
final class CoverageOptions extends StoreOptions {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.option.document", hideParamSyntax = true)
    List<Path> files = new ArrayList<>();

    @Option(names = "--unread", descriptionKey = "cli.option.unread")
    boolean unread;

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;
}
