package duizhao.app.cli;

import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How to go on where a sheet of a workbook cannot be read: without it.
final class OtherSheets {

    /// Needs no quotes in any shell.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_.]+");

    private final Messages messages;

    OtherSheets(Messages messages) {
        this.messages = messages;
    }

    /// @param why    what is wrong with a sheet
    /// @param others the names of those that can be read
    /// @return the same trouble, with what to type to import the others, where there are any
    UserException trouble(UserException why, List<String> others) {
        return others.isEmpty() ? why : new UserException(why.code(), why, "cli.import.without", why.text(messages),
                others.stream().map(sheet -> "--sheet " + (PLAIN.matcher(sheet).matches() ? sheet : "\"" + sheet + "\""))
                        .collect(Collectors.joining(" ")));
    }
}
