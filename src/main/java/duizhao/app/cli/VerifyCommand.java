package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.platform.ErrorCode;
import java.util.List;

/// `duizhao verify`: reads the whole store and says whether it holds together.
final class VerifyCommand {

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    /// @return 3 where the store is damaged
    int run(VerifyOptions options) {
        try (var open = OpenStore.of(OpenStore.file(options.store, console), console)) {
            var store = open.store();
            List<String> faults = store.faults();
            if (faults.isEmpty()) {
                console.out().println(console.messages().text("cli.verify.whole", store.file(), store.figures().count(),
                        store.stateHash()));
                return 0;
            }
            console.err().println(console.messages().text("cli.verify.damaged", store.file(), faults.size()));
            faults.forEach(fault -> console.err().println("  " + fault));
            return ErrorCode.UNUSABLE_INPUT.exitCode();
        }
    }
}
