package duizhao.app.session;

import duizhao.platform.Messages;
import duizhao.platform.Paths;
import duizhao.platform.Settings;
import java.io.PrintStream;
import java.time.Clock;

/// What a command works with and writes to.
///
/// @param out   what was asked for, and nothing else
/// @param err   one line for each trouble
/// @param user  name of the person at the machine, for printed pages
public record Console(PrintStream out, PrintStream err, Messages messages, Paths paths, Settings settings,
                      Clock clock, String user) {
}
