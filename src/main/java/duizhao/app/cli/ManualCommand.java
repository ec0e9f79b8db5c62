package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// `duizhao manual`: writes the manual pages and the completion of the shell, laid out as below `/usr/share`. The build runs
/// it; not told of in the help, since no planner wants it.
final class ManualCommand {

    private final Console console;

    ManualCommand(Console console) {
        this.console = console;
    }

    int run(ManualOptions options) {
        LocalDate date = options.date != null ? options.date : LocalDate.now(console.clock());
        for (var language : Messages.LANGUAGES) {
            var messages = new Messages(language);
            write(options.out.resolve(messages.isChinese() ? "man/zh_CN/man1" : "man/man1").resolve("duizhao.1"),
                    new ManualPage(Commands.line(console, messages), messages).roff(date));
        }
        write(options.out.resolve("bash-completion/completions/duizhao"),
                new BashCompletion(Commands.line(console, console.messages())).script());
        return 0;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "error.copy-not-written", file);
        }
    }
}
