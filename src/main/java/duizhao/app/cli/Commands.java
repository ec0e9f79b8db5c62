package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.platform.logging.Logging;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: everything the window shows can be asked for here, in the same words.
public final class Commands {

    /// Exit code of a fault of the program itself, apart from those that a person can mend.
    static final int FAULT = 70;

    private static final Set<String> NAMES = Set.of("backup", "chart", "check", "compare", "coverage", "export", "generate", "history",
            "import", "manual", "progress", "report", "verify", "help", "-h", "--help", "-V", "--version");

    private final Console console;

    public Commands(Console console) {
        this.console = console;
    }

    /// Whether these arguments name a command, and not just a store to open in a window.
    public static boolean isCommand(List<String> arguments) {
        return arguments.stream().anyMatch(NAMES::contains);
    }

    /// Runs a command.
    ///
    /// @return the exit code: 0 done, 1 done with findings, 2 wrong use, 3 the input or store is unusable
    public int run(String... arguments) {
        boolean debug = List.of(arguments).contains("--debug");
        if (debug) {
            Logging.toErrorStream();
        }
        var line = line(console, console.messages())
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((trouble, given) -> wrongUse(trouble))
                .setExecutionExceptionHandler((trouble, command, parsed) -> failed(trouble, debug));
        line.setOut(new java.io.PrintWriter(console.out(), true));
        line.setErr(new java.io.PrintWriter(console.err(), true));
        return line.execute(arguments);
    }

    /// All commands with their options, told in a language: what help, manual and completion are made of.
    static CommandLine line(Console console, Messages messages) {
        var line = new CommandLine(new RootCommand(console));
        line.setResourceBundle(messages.bundle("cli"));
        describe(line, "cli.about", messages);
        line.getSubcommands().forEach((name, command) -> describe(command, "cli." + name, messages));
        return line;
    }

    private static void describe(CommandLine command, String key, Messages messages) {
        command.getCommandSpec().usageMessage()
                .description(messages.text(key))
                .synopsisHeading(messages.text("cli.usage"))
                .optionListHeading(messages.text("cli.options"))
                .commandListHeading(messages.text("cli.commands"));
    }

    private int wrongUse(ParameterException trouble) {
        var messages = console.messages();
        String what = switch (trouble) {
            case UnmatchedArgumentException e -> messages.text("cli.unmatched", String.join(" ", e.getUnmatched()));
            case MissingParameterException e -> messages.text("cli.missing", e.getMissing().stream()
                    .map(spec -> spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName()
                            : spec.paramLabel()).reduce((a, b) -> a + ", " + b).orElse(""));
            default -> trouble.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                    ? messages.text("cli.bad-value", option.longestName(), String.valueOf(trouble.getValue()))
                    : messages.text("cli.wrong-use", trouble.getMessage());
        };
        console.err().println(messages.text("cli.see-help", what,
                trouble.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return ErrorCode.WRONG_USE.exitCode();
    }

    private int failed(Exception trouble, boolean debug) {
        if (debug) {
            trouble.printStackTrace(console.err());
        }
        if (trouble instanceof UserException known) {
            console.err().println(known.text(console.messages()));
            return known.code().exitCode();
        }
        console.err().println(console.messages().text("cli.fault", trouble.toString()));
        return FAULT;
    }
}
