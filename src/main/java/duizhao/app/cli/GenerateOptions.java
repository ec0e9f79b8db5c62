package duizhao.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// What `generate` takes: how large, and where to.
final class GenerateOptions extends HelpOptions {

    @Option(names = "--districts", defaultValue = "2850", descriptionKey = "cli.option.generate-districts", paramLabel = "N")
    int districts;

    @Option(names = "--years", defaultValue = "30", descriptionKey = "cli.option.generate-years", paramLabel = "N")
    int years;

    @Option(names = "--indicators", defaultValue = "120", descriptionKey = "cli.option.generate-indicators", paramLabel = "N")
    int indicators;

    @Option(names = "--seed", defaultValue = "1", descriptionKey = "cli.option.generate-seed", paramLabel = "N")
    long seed;

    @Option(names = "--out", required = true, descriptionKey = "cli.option.generate-out", paramLabel = "FILE")
    Path out = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.option.force")
    boolean force;

    @Option(names = "--debug", descriptionKey = "cli.option.debug")
    boolean debug;
}
