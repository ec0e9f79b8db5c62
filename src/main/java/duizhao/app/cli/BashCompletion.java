package duizhao.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What bash offers behind `duizhao` when one presses Tab, made of the same commands and options as `--help`.
final class BashCompletion {

    private final ShownCommands shown;

    BashCompletion(CommandLine line) {
        this.shown = new ShownCommands(line);
    }

    String script() {
        return """
                # What bash offers behind duizhao. Made by the build, of the program's own commands and options.
                _duizhao() {
                  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= i
                  COMPREPLY=()
                  # bash takes the = between an option and its value for a word.
                  if [[ $word == = ]]; then
                    word=
                  elif [[ $before == = ]]; then
                    before=${COMP_WORDS[COMP_CWORD-2]}
                  fi
                  for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in
                      %s) command=${COMP_WORDS[i]}; break ;;
                    esac
                  done
                  # Nothing offered means files, unless a value is wanted that no list has.
                  case $command in
                %s    *)
                %s  esac
                  COMPREPLY=($(compgen -W "$words" -- "$word"))
                }
                complete -o bashdefault -o default -F _duizhao duizhao
                """.formatted(names(" | "), shown.commands().stream().map(this::command).collect(Collectors.joining()), root());
    }

    private String names(String between) {
        return shown.commands().stream().map(CommandSpec::name).collect(Collectors.joining(between));
    }

    private String command(CommandSpec command) {
        return "    " + command.name() + ")\n" + values(command) + words(command, !takesFiles(command), "");
    }

    private String root() {
        return words(shown.root(), false, names(" "));
    }

    /// What stands behind an option, where one does.
    private String values(CommandSpec command) {
        var cases = new ArrayList<String>();
        for (OptionSpec option : ShownCommands.options(command)) {
            if (option.arity().max() > 0) {
                String pattern = String.join(" | ", option.names());
                List<String> candidates = candidates(option);
                cases.add("        %s) %s ;;%n".formatted(pattern, !candidates.isEmpty() ? "words='" + String.join(" ", candidates) + "'"
                        : isFile(option) ? "return" : "compopt +o default +o bashdefault; return"));
            }
        }
        return "      case $before in\n" + String.join("", cases);
    }

    /// @param always whether options are offered before a hyphen is typed
    /// @param others offered where none is
    private String words(CommandSpec command, boolean always, String others) {
        String options = ShownCommands.options(command).stream().flatMap(option -> Arrays.stream(option.names()))
                .collect(Collectors.joining(" "));
        String offered = always ? "words='" + options + "'"
                : "[[ $word == -* ]] && words='" + options + "'" + (others.isEmpty() ? "" : " || words='" + others + "'");
        return command == shown.root() ? "      " + offered + " ;;\n" : "        *) " + offered + " ;;\n      esac ;;\n";
    }

    private static boolean takesFiles(CommandSpec command) {
        return ShownCommands.parameters(command).stream().anyMatch(BashCompletion::isFile);
    }

    private static boolean isFile(ArgSpec argument) {
        return Stream.of(argument.auxiliaryTypes()).anyMatch(Path.class::equals) || argument.type().equals(Path.class);
    }

    /// The values there are; none where a person makes them up.
    private static List<String> candidates(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            return StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
        }
        return argument.paramLabel().contains("|") ? List.of(argument.paramLabel().split("\\|")) : List.of();
    }
}
