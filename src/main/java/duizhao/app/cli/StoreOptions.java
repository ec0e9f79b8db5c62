package duizhao.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What every command takes.
class StoreOptions extends HelpOptions {

    @Option(names = "--store", descriptionKey = "cli.option.store", paramLabel = "FILE")
    @Nullable Path store;

    @Option(names = "--debug", descriptionKey = "cli.option.debug")
    boolean debug;
}
