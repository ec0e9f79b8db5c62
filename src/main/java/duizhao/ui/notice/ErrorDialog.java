package duizhao.ui.notice;

import duizhao.platform.Messages;
import duizhao.ui.action.Clip;
import duizhao.ui.theme.Look;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialog for what nobody expected: plain words, a short code, and the details to copy.
final class ErrorDialog extends Dialog<Void> {

    private final ErrorReport report;

    ErrorDialog(Messages messages, Look look, @Nullable Window owner, ErrorReport report) {
        this.report = report;
        var copy = new ButtonType(messages.text("notice.error.copy"), ButtonBar.ButtonData.LEFT);
        var close = new ButtonType(messages.text("notice.error.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        setTitle(messages.text("notice.error.title"));
        initOwner(owner);
        var pane = getDialogPane();
        look.dress(pane);
        pane.setHeaderText(messages.text("notice.error.header"));
        pane.setContentText(messages.text("notice.error.body", report.code()));
        var details = new TextArea(report.details());
        details.setEditable(false);
        pane.setExpandableContent(details);
        pane.setMinWidth(460);
        pane.getButtonTypes().addAll(copy, close);
        // Copying leaves the dialog open, so that the code can still be read out.
        pane.lookupButton(copy).addEventFilter(ActionEvent.ACTION, event -> {
            copyDetails();
            event.consume();
        });
    }

    private void copyDetails() {
        Clip.put(report.details());
    }
}
