package duizhao.app.cli;

import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The commands and options that the help shows, in the order of their names.
final class ShownCommands {

    private final CommandSpec root;

    ShownCommands(CommandLine line) {
        this.root = line.getCommandSpec();
    }

    CommandSpec root() {
        return root;
    }

    List<CommandSpec> commands() {
        return root.subcommands().values().stream().map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden()).sorted(Comparator.comparing(CommandSpec::name)).toList();
    }

    static List<OptionSpec> options(CommandSpec command) {
        return command.options().stream().filter(option -> !option.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName)).toList();
    }

    static List<PositionalParamSpec> parameters(CommandSpec command) {
        return command.positionalParameters().stream().filter(parameter -> !parameter.hidden()).toList();
    }

    /// Those that every command has.
    List<OptionSpec> common() {
        return options(commands().getFirst()).stream().filter(this::isCommon).toList();
    }

    boolean isCommon(OptionSpec option) {
        return commands().stream().allMatch(command -> command.findOption(option.longestName()) != null);
    }

    /// What an option or parameter is for, as the help says it.
    static String description(ArgSpec argument) {
        return String.format(String.join(" ", argument.description())).strip();
    }

    static String description(CommandSpec command) {
        return String.format(String.join(" ", command.usageMessage().description())).strip();
    }
}
