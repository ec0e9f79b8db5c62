package duizhao.app.cli;

import picocli.CommandLine.Option;

/// What `compare` takes.
final class CompareOptions extends SelectionOptions {

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;
}
