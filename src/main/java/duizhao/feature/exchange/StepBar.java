package duizhao.feature.exchange;

import duizhao.feature.exchange.ImportModel.Step;
import duizhao.platform.Messages;
import java.nio.file.Path;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where one is in the wizard, and with which file.
final class StepBar extends HBox {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    StepBar(Messages messages, ImportModel model) {
        getStyleClass().add("step-bar");
        for (Step step : Step.values()) {
            var label = new Label(messages.text("exchange.step." + step.name().toLowerCase(Locale.ROOT), step.ordinal() + 1));
            label.getStyleClass().add("step");
            model.stepProperty().subscribe(now -> {
                label.pseudoClassStateChanged(HERE, now == step);
                label.pseudoClassStateChanged(DONE, now.ordinal() > step.ordinal());
            });
            getChildren().add(label);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var file = new Label();
        file.setId("import-file");
        file.getStyleClass().add("muted");
        file.textProperty().bind(model.fileProperty().map(StepBar::name).orElse(""));
        getChildren().addAll(gap, file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
