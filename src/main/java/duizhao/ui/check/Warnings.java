package duizhao.ui.check;

import duizhao.domain.change.Change;
import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.check.Severity;
import duizhao.domain.limit.LimitTexts;
import duizhao.platform.Messages;
import duizhao.ui.nav.Foreseen;
import duizhao.ui.nav.Foresight;
import duizhao.ui.task.Latest;
import duizhao.ui.task.Tasks;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The findings that a change would bring and what of its figures is out of the ordinary, told beside the form before it
/// is saved, and the findings it would settle. Saving
/// stays possible: a document may well contradict itself.
///
/// Takes no room while there is nothing to tell.
public final class Warnings extends VBox {

    private static final int SHOWN = 3;

    private final Foresight foresight;
    private final Tasks tasks;
    private final Messages messages;
    private final Latest latest = new Latest();

    public Warnings(Foresight foresight, Tasks tasks, Messages messages) {
        this.foresight = foresight;
        this.tasks = tasks;
        this.messages = messages;
        getStyleClass().add("warnings");
        setId("warnings");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Looks, in the background, what `changes` would bring; an older answer never comes after a newer one.
    public void look(List<Change> changes) {
        latest.start(tasks.work(() -> foresight.foresee(changes, (done, total, key) -> { }))
                .onSuccess(this::show)
                // It only helps: what cannot be foreseen is found after saving.
                .onError(Throwable.class, error -> clear()));
    }

    /// Tells nothing any more: there is nothing to save.
    public void clear() {
        latest.drop();
        getChildren().clear();
        setVisible(false);
    }

    private void show(Foreseen foreseen) {
        getChildren().clear();
        if (foreseen.catalogue() != null) {
            var texts = new FindingTexts(foreseen.catalogue(), messages);
            foreseen.brought().stream().limit(SHOWN).forEach(finding -> getChildren().add(warning(finding, texts)));
            int more = foreseen.brought().size() - SHOWN;
            if (more > 0) {
                getChildren().add(line(messages.text("check.foreseen.more", more), "muted", Feather.MORE_HORIZONTAL));
            }
            var limits = new LimitTexts(foreseen.catalogue(), messages);
            foreseen.unusual().stream().limit(SHOWN).forEach(unusual -> getChildren().add(line(
                    messages.text("check.unusual", unusual.figure().quantity().words(), limits.of(unusual)),
                    "warning-unusual", Feather.HELP_CIRCLE)));
            if (!foreseen.resolved().isEmpty()) {
                getChildren().add(line(messages.text("check.foreseen.resolved", foreseen.resolved().size()), "resolved",
                        Feather.CHECK));
            }
        }
        setVisible(!getChildren().isEmpty());
    }

    private Label warning(Finding finding, FindingTexts texts) {
        return line(messages.text("check.foreseen", texts.severity(finding.severity()), texts.subject(finding),
                        texts.arithmetic(finding)), "warning-" + finding.severity().key(),
                finding.severity() == Severity.INFO ? Feather.INFO : Feather.ALERT_TRIANGLE);
    }

    private static Label line(String text, String styleClass, Feather icon) {
        var label = new Label(text, new FontIcon(icon));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
