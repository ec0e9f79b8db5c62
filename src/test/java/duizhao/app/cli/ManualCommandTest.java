package duizhao.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import duizhao.app.session.CaughtConsole;
import duizhao.platform.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Help, manual pages and completion of the shell say the same, since they are made of the same.
class ManualCommandTest {

    @TempDir
    private Path folder;

    private CaughtConsole caught;

    static List<Locale> languages() {
        return Messages.LANGUAGES;
    }

    @BeforeEach
    void write() {
        caught = new CaughtConsole(folder);
        assertThat(new Commands(caught.console()).run("manual", "--out", folder.toString(), "--date", "2026-11-26"))
                .as(caught.err()).isZero();
    }

    private CommandLine line(Locale language) {
        return Commands.line(caught.console(), new Messages(language));
    }

    /// As one reads it: what roff needs is taken away.
    private String page(Locale language) throws IOException {
        String page = Files.readString(folder.resolve(language.equals(Messages.ENGLISH) ? "man/man1" : "man/zh_CN/man1")
                .resolve("duizhao.1"));
        return page.replaceAll("\\\\f[BIR]", "").replace("\\-", "-").replace("\\&", "").replace("\\e", "\\")
                // Words of one paragraph stand in several lines.
                .replaceAll("(?m)(?<=^[^.\\n].{50,90})\\n(?=[^.])", " ");
    }

    private String completion() throws IOException {
        return Files.readString(folder.resolve("bash-completion/completions/duizhao"));
    }

    private static Stream<CommandSpec> shown(CommandLine line) {
        return line.getSubcommands().values().stream().map(CommandLine::getCommandSpec)
                .filter(spec -> !spec.usageMessage().hidden());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// The part of a page that tells of one command.
    private static String about(String page, CommandSpec command) {
        int start = page.indexOf(".SS " + command.qualifiedName() + " ");
        assertThat(start).as(command.name()).isPositive();
        int next = page.indexOf("\n.SS ", start);
        return page.substring(start, next < 0 ? page.indexOf("\n.SH ", start) : next);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCommandAndOptionOfTheHelpIsInTheManual(Locale language) throws IOException {
        String page = page(language);
        var commands = shown(line(language)).toList();
        assertThat(commands).hasSizeGreaterThan(10);
        String common = page.substring(page.lastIndexOf(".SH", page.indexOf(".TP\n--store")));
        for (CommandSpec command : commands) {
            String about = about(page, command);
            String help = squeezed(command.commandLine().getUsageMessage(Ansi.OFF));
            assertThat(help).contains(squeezed(command.usageMessage().description()[0]));
            assertThat(about).contains(command.usageMessage().description()[0]);
            for (OptionSpec option : command.options()) {
                String item = "\n.TP\n" + String.join(", ", option.names())
                        + (option.arity().max() == 0 ? "" : "=" + option.paramLabel()) + "\n" + option.description()[0];
                assertThat(about.contains(item) || common.contains(item.substring(1))).as(command.name() + item).isTrue();
                assertThat(help).contains(option.longestName(), squeezed(option.description()[0]));
            }
        }
        for (OptionSpec option : line(language).getCommandSpec().options()) {
            assertThat(page).contains("\n.TP\n" + String.join(", ", option.names()) + "\n" + option.description()[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatNoPlannerWantsIsNotInIt(Locale language) throws IOException {
        assertThat(page(language)).doesNotContain("generate").doesNotContain("duizhao manual").doesNotContain("{0}")
                .startsWith(".\\\"").contains(".TH DUIZHAO 1 2026-11-26");
        assertThat(completion()).doesNotContain("generate").doesNotContain("manual");
    }

    @Test
    void everyExampleIsACommandThatIsUnderstood() throws IOException {
        for (var example : ManualPage.EXAMPLES) {
            String[] words = example.getFirst().split(" ");
            line(Messages.CHINESE).parseArgs(List.of(words).subList(1, words.length).toArray(String[]::new));
            assertThat(page(Messages.CHINESE)).contains(example.getFirst());
        }
    }

    /// What bash offers where these words were typed; the last one is what the Tab stands behind.
    private List<String> offered(String... words) throws Exception {
        var array = new StringBuilder();
        for (String word : words) {
            array.append(" '").append(word).append('\'');
        }
        Path script = folder.resolve("try.bash");
        Files.writeString(script, """
                compopt() { :; }
                source '%s'
                COMP_WORDS=(%s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _duizhao
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(folder.resolve("bash-completion/completions/duizhao"), array.toString().strip()));
        var process = new ProcessBuilder("bash", script.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said.lines().filter(line -> !line.isEmpty()).toList();
    }

    private static void assumeBash() {
        assumeThat(Stream.of("/bin/bash", "/usr/bin/bash").anyMatch(bash -> Files.isExecutable(Path.of(bash)))).isTrue();
    }

    @Test
    void bashOffersEveryCommandAndEveryOption() throws Exception {
        assumeBash();
        var commands = shown(line(Messages.CHINESE)).toList();

        assertThat(offered("duizhao", "")).containsExactlyInAnyOrderElementsOf(commands.stream().map(CommandSpec::name).toList());
        assertThat(offered("duizhao", "-")).containsExactlyInAnyOrder("-h", "--help", "-V", "--version");
        for (CommandSpec command : commands) {
            var names = new ArrayList<String>();
            command.options().forEach(option -> names.addAll(List.of(option.names())));
            assertThat(offered("duizhao", command.name(), "-")).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "duizhao co|compare coverage",
        "duizhao compare --format |table csv json",
        "duizhao compare --format = j|json",
        "duizhao compare --format =|table csv json",
        "duizhao compare --year 2022 --head|--headline",
        "duizhao report --paper |A4 A3",
        "duizhao report --template mi|mid-term",
        "duizhao chart --kind sl|slope",
        "duizhao import t.csv --role |plan outcome",
        "duizhao import --conflicts c|correct",
        "duizhao check --fail-on |info warning error",
        "duizhao import |''",
        "duizhao compare --store |''",
        "duizhao compare --year |''",
        "duizhao f.duizhao|''"})
    void bashOffersTheValuesThereAre(String typed, String offered) throws Exception {
        assumeBash();

        assertThat(offered(typed.split(" ", -1))).containsExactlyInAnyOrder(offered.isEmpty() ? new String[0] : offered.split(" "));
    }

    @Test
    void whereItCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        caught.forget();

        assertThat(new Commands(caught.console()).run("manual", "--out", file.toString())).isEqualTo(3);
        assertThat(caught.err()).hasLineCount(1).contains("无法写入");
    }
}
