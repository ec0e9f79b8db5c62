package duizhao.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What `backup` takes.
final class BackupOptions extends StoreOptions {

    @ArgGroup
    @Nullable What what;

    /// One of these, or none for a backup among the dated ones.
    static final class What {

        @Option(names = "--out", descriptionKey = "cli.option.backup-out", paramLabel = "X.duizhao")
        @Nullable Path out;

        @Option(names = "--list", descriptionKey = "cli.option.backup-list")
        boolean list;

        @Option(names = "--restore", descriptionKey = "cli.option.backup-restore", paramLabel = "BACKUP")
        @Nullable String restore;
    }
}
