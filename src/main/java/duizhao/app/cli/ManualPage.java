package duizhao.app.cli;

import duizhao.platform.Messages;
import duizhao.platform.ProgramVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The manual page, in the macros of man(7), made of the same commands and options as `--help`.
final class ManualPage {

    /// What one types, and the key of what it is for.
    static final List<List<String>> EXAMPLES = List.of(
            List.of("duizhao compare --year 2022 --district 青云谱", "manual.example.compare"),
            List.of("duizhao compare --year 2022 --format json", "manual.example.json"),
            List.of("duizhao progress --plan 2021-2025 --district 青云谱", "manual.example.progress"),
            List.of("duizhao check --fail-on error", "manual.example.check"),
            List.of("duizhao import workbook.xlsx --all-sheets --dry-run", "manual.example.import"),
            List.of("duizhao report --year 2022 --mono --out report.pdf", "manual.example.report"));
    private static final int LONGEST_LINE = 78;
    private static final List<String> EXIT_CODES = List.of("0", "1", "2", "3", "70");

    private final ShownCommands shown;
    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    /// @param line in the language of `messages`
    ManualPage(CommandLine line, Messages messages) {
        this.shown = new ShownCommands(line);
        this.messages = messages;
    }

    /// @param date of the page
    String roff(LocalDate date) {
        page.setLength(0);
        line(".\\\" Made by the build, of the program's own commands and options.");
        line(".TH DUIZHAO 1 %s \"duizhao %s\" \"%s\"".formatted(date, ProgramVersion.current(), messages.text("manual.title")));
        // Neither stretched nor hyphenated: Chinese has few blanks, and option names are not to be broken.
        line(".ad l");
        line(".nh");
        section("name");
        line("duizhao \\- " + plain(messages.text("manual.summary")));
        section("synopsis");
        String between = "";
        for (String synopsis : shown.root().usageMessage().customSynopsis()) {
            page.append(between);
            text(synopsis);
            between = ".br\n";
        }
        section("description");
        text(ShownCommands.description(shown.root()));
        line(".PP");
        text(messages.text("manual.description"));
        section("options");
        ShownCommands.options(shown.root()).forEach(this::option);
        section("commands");
        shown.commands().forEach(this::command);
        section("common");
        shown.common().forEach(this::option);
        section("exit");
        EXIT_CODES.forEach(code -> item("\\fB" + code + "\\fR", messages.text("manual.exit." + code)));
        section("environment");
        item("\\fBXDG_DATA_HOME\\fR", messages.text("manual.environment.data"));
        section("files");
        item("\\fI" + plain("~/.local/share/duizhao/duizhao.duizhao") + "\\fR", messages.text("manual.files.store"));
        section("examples");
        EXAMPLES.forEach(example -> item(plain(example.getFirst()), messages.text(example.getLast())));
        return page.toString();
    }

    private void command(CommandSpec command) {
        String parameters = ShownCommands.parameters(command).stream().map(one -> " [" + one.paramLabel() + "]...")
                .collect(Collectors.joining());
        line(".SS " + plain(command.qualifiedName() + " [" + messages.text("manual.option") + "]..." + parameters));
        text(ShownCommands.description(command));
        ShownCommands.parameters(command).forEach(one -> item("\\fI" + plain(one.paramLabel()) + "\\fR", ShownCommands.description(one)));
        ShownCommands.options(command).stream().filter(option -> !shown.isCommon(option)).forEach(this::option);
    }

    private void option(OptionSpec option) {
        String names = String.join(", ", option.names());
        item("\\fB" + plain(names) + "\\fR" + (option.arity().max() == 0 ? "" : "=\\fI" + plain(option.paramLabel()) + "\\fR"),
                ShownCommands.description(option) + (option.required() && option.group() == null
                        ? messages.text("manual.required") : ""));
    }

    private void section(String name) {
        line(".SH " + messages.text("manual.heading." + name));
    }

    /// @param tag in roff already
    private void item(String tag, String words) {
        line(".TP");
        line(tag);
        text(words);
    }

    /// In lines that an editor shows as a whole, as is usual in roff.
    private void text(String words) {
        var line = new StringBuilder();
        for (String word : plain(words).split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LONGEST_LINE) {
                line(line.toString());
                line.setLength(0);
            }
            // At the start of a line these would be a command.
            line.append(line.isEmpty() ? word.startsWith(".") || word.startsWith("'") ? "\\&" : "" : " ").append(word);
        }
        line(line.toString());
    }

    private static String plain(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-").replaceAll("\\s+", " ").strip();
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
