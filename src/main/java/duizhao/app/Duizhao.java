package duizhao.app;

import javafx.application.Application;
import javafx.stage.Stage;

/// What JavaFX knows the program as: the class of its windows under X11, by which a desktop finds its menu entry
/// (`installer/linux/duizhao.desktop`). The window itself is [Workbench]'s.
public final class Duizhao extends Application {

    @Override
    public void start(Stage unused) {
        Toolkit.named(); // started beside the program, which shows a window when it has one
    }
}
