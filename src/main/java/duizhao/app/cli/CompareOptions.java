package duizhao.app.cli;

import picocli.CommandLine.Option;

/// What `compare` takes.
final class CompareOptions extends SelectionOptions {

    /// How the answer is written.
    enum Format {
        table, csv, json
    }

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;
}
