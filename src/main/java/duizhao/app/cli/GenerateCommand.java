package duizhao.app.cli;

import duizhao.app.generate.Extent;
import duizhao.app.generate.GeneratedRecord;
import duizhao.app.session.Console;
import duizhao.exchange.DataPackage;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `duizhao generate`: a store of made-up figures, as large as one likes, to measure with. Not told of in the help, since
/// no planner wants it.
final class GenerateCommand {

    private final Console console;

    GenerateCommand(Console console) {
        this.console = console;
    }

    int run(GenerateOptions options) {
        Path out = options.out.toAbsolutePath().normalize();
        if (Files.exists(out)) {
            if (!options.force) {
                throw new UserException(ErrorCode.WRONG_USE, "error.store-exists", out);
            }
            remove(out);
        }
        var record = new GeneratedRecord(extent(options), DataPackage.bundled().catalogue());
        var progress = new ProgressLine(console);
        Store.create(out, record.rest(), record, progress);
        progress.end();
        try (var store = OpenStore.of(out, console)) {
            console.out().println(console.messages().text("cli.generated", out, store.store().figures().count(),
                    store.store().stateHash()));
        }
        return 0;
    }

    private static Extent extent(GenerateOptions options) {
        try {
            return new Extent(options.districts, options.years, options.indicators, options.seed);
        } catch (IllegalArgumentException e) {
            throw new UserException(ErrorCode.WRONG_USE, e, "cli.generate-extent", Extent.MOST_DISTRICTS, Extent.MOST_YEARS,
                    Extent.MOST_INDICATORS);
        }
    }

    /// With what lies beside it: a log of the old file beside a new one would be taken for the new one's.
    private static void remove(Path out) {
        try {
            for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(out.resolveSibling(out.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.store-cannot-create", out);
        }
    }
}
