package duizhao.app.cli;

import duizhao.app.session.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `duizhao` itself: says which commands there are.
@Command(name = "duizhao", customSynopsis = {"duizhao [STORE]", "duizhao COMMAND ..."}, versionProvider = Version.class)
final class RootCommand implements Runnable {

    @Mixin
    private HelpOptions help = new HelpOptions();

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.option.version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private final Console console;

    RootCommand(Console console) {
        this.console = console;
    }

    @Command(name = "backup")
    int backup(@Mixin BackupOptions options) {
        return new BackupCommand(console).run(options);
    }

    @Command(name = "chart")
    int chart(@Mixin ChartOptions options) {
        return new ChartCommand(console).run(options);
    }

    @Command(name = "check")
    int check(@Mixin CheckOptions options) {
        return new CheckCommand(console).run(options);
    }

    @Command(name = "compare")
    int compare(@Mixin CompareOptions options) {
        return new CompareCommand(console).run(options);
    }

    @Command(name = "coverage")
    int coverage(@Mixin CoverageOptions options) {
        return new CoverageCommand(console).run(options);
    }

    @Command(name = "export")
    int export(@Mixin ExportOptions options) {
        return new ExportCommand(console).run(options);
    }

    @Command(name = "generate", hidden = true)
    int generate(@Mixin GenerateOptions options) {
        return new GenerateCommand(console).run(options);
    }

    @Command(name = "history")
    int history(@Mixin HistoryOptions options) {
        return new HistoryCommand(console).run(options);
    }

    @Command(name = "import")
    int imports(@Mixin ImportOptions options) {
        return new ImportCommand(console).run(options);
    }

    @Command(name = "manual", hidden = true)
    int manual(@Mixin ManualOptions options) {
        return new ManualCommand(console).run(options);
    }

    @Command(name = "progress")
    int progress(@Mixin ProgressOptions options) {
        return new ProgressCommand(console).run(options);
    }

    @Command(name = "report")
    int report(@Mixin ReportOptions options) {
        return new ReportCommand(console).run(options);
    }

    @Command(name = "verify")
    int verify(@Mixin VerifyOptions options) {
        return new VerifyCommand(console).run(options);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), console.messages().text("cli.no-command"));
    }
}
