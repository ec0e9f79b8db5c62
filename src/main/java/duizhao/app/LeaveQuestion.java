package duizhao.app;

import duizhao.app.session.Console;
import duizhao.app.shell.LeaveDialog;
import duizhao.domain.change.Act;
import duizhao.platform.Messages;
import duizhao.ui.theme.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Stage;

/// Asks in a dialog; whoever goes without something finds it written down.
final class LeaveQuestion implements Leaving.Question {

    private final Console console;
    private final Supplier<Look> look;
    private final Stage stage;
    private final Path store;
    private final Saving saving;

    /// @param store  that does not answer
    /// @param saving what is on its way to it
    LeaveQuestion(Console console, Supplier<Look> look, Stage stage, Path store, Saving saving) {
        this.console = console;
        this.look = look;
        this.stage = stage;
        this.store = store;
        this.saving = saving;
    }

    @Override
    public Runnable ask(List<Act> unsaved, Runnable go, Runnable on) {
        var messages = new Messages(console.settings().language());
        var kept = new UnsavedActs(console.paths().dataFolder(), console.clock(), messages);
        var dialog = new LeaveDialog(messages, look.get(), stage, store.getFileName().toString(), unsaved,
                kept.file().toString(), () -> {
                    kept.keep(store, saving.unsaved()); // as it is when they go
                    go.run();
                }, on);
        dialog.show();
        return dialog::close;
    }
}
