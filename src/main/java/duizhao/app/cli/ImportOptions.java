package duizhao.app.cli;

import duizhao.exchange.plan.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `import` takes: the files, how their tables are to be read, and what becomes of what differs.
final class ImportOptions extends StoreOptions {

    /// What becomes of what differs, as one types it.
    enum Conflicts {
        further(Answer.FURTHER), correct(Answer.CORRECT), leave(Answer.LEAVE);

        private final Answer answer;

        Conflicts(Answer answer) {
            this.answer = answer;
        }

        Answer answer() {
            return answer;
        }
    }

    /// What makes the command end with 1.
    enum Fault {
        refused, different
    }

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.option.import-file", hideParamSyntax = true)
    List<Path> files = new ArrayList<>();

    @Option(names = "--bundled", descriptionKey = "cli.option.bundled")
    boolean bundled;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    boolean dryRun;

    @Option(names = "--new", descriptionKey = "cli.option.import-new")
    boolean fresh;

    @Option(names = "--add-unknown", descriptionKey = "cli.option.add-unknown")
    boolean adds;

    @Option(names = "--conflicts", defaultValue = "further", descriptionKey = "cli.option.conflicts",
            paramLabel = "ANSWER")
    Conflicts conflicts = Conflicts.further;

    @Option(names = "--map", descriptionKey = "cli.option.map", paramLabel = "COLUMN=WORDS")
    Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--sheet", descriptionKey = "cli.option.sheet", paramLabel = "NAME")
    List<String> sheets = new ArrayList<>();

    @Option(names = "--all-sheets", descriptionKey = "cli.option.all-sheets")
    boolean allSheets;

    @Option(names = "--district", descriptionKey = "cli.option.import-district", paramLabel = "NAME")
    @Nullable String district;

    @Option(names = "--year", descriptionKey = "cli.option.import-year", paramLabel = "YEAR")
    @Nullable String year;

    @Option(names = "--role", descriptionKey = "cli.option.import-role", paramLabel = "plan|outcome")
    @Nullable String role;

    @Option(names = "--unit", descriptionKey = "cli.option.import-unit", paramLabel = "UNIT")
    @Nullable String unit;

    @Option(names = "--source", descriptionKey = "cli.option.import-source", paramLabel = "KEY")
    @Nullable String source;

    @Option(names = "--why", defaultValue = "", descriptionKey = "cli.option.why", paramLabel = "TEXT")
    String why = "";

    @Option(names = "--fail-on", descriptionKey = "cli.option.import-fail-on", paramLabel = "refused|different")
    @Nullable Fault failOn;

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;
}
