package duizhao.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `history` takes.
final class HistoryOptions extends StoreOptions {

    @Option(names = "--figure", descriptionKey = "cli.option.figure", paramLabel = "ID")
    @Nullable String figure;

    @Option(names = "--who", descriptionKey = "cli.option.who", paramLabel = "NAME")
    String who = "";

    @Option(names = "--text", descriptionKey = "cli.option.text", paramLabel = "WORD")
    List<String> words = new ArrayList<>();

    @Option(names = "--limit", defaultValue = "50", descriptionKey = "cli.option.limit", paramLabel = "N")
    int limit = 50;

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;
}
