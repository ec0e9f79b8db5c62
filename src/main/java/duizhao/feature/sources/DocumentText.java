package duizhao.feature.sources;

import duizhao.platform.Messages;
import duizhao.reading.Span;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// The attached text with its marks. The mark under the caret is the one that is looked at, so that mouse and arrow
/// keys choose alike; and a mark that is chosen elsewhere takes the caret.
final class DocumentText extends StackPane {

    /// So much text before and behind a mark is brought into view with it, in code points.
    private static final int AROUND = 180;

    private static final double SIDE = 20;
    private static final double LONGEST_LINE = 960;

    private final SourcesModel model;
    private final RichTextArea area = new RichTextArea();
    private @Nullable MarkedText text;
    private boolean following;

    DocumentText(SourcesModel model, Messages messages) {
        this.model = model;
        area.setId("sources-text");
        area.setEditable(false);
        area.setWrapText(true);
        // Lines of a length that the eye finds back from.
        area.widthProperty().subscribe(() -> {
            double side = Math.max(SIDE, (area.getWidth() - LONGEST_LINE) / 2);
            area.setContentPadding(new Insets(10, side, 10, side));
        });
        area.setAccessibleText(messages.text("sources.text"));
        // Nothing is typed here: these keys take back and do again what was done to the data.
        area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.Z));
        area.getInputMap().disableKeyBinding(KeyBinding.shortcut(KeyCode.Y));
        area.getInputMap().disableKeyBinding(KeyBinding.builder(KeyCode.Z).shortcut().shift().build());
        getStyleClass().add("document-text");
        getChildren().setAll(area);
        model.openedProperty().subscribe(this::show);
        model.markProperty().subscribe(this::follow);
        area.caretPositionProperty().subscribe(caret -> caretMoved(caret));
    }

    /// Where the keys of this text are.
    RichTextArea area() {
        return area;
    }

    /// The code point at the caret.
    int caret() {
        TextPos caret = area.getCaretPosition();
        return text == null || caret == null ? 0 : text.codePoint(caret);
    }

    private void show(@Nullable OpenedSource opened) {
        MarkedDocument document = opened == null ? null : opened.document();
        following = true;
        if (document == null) {
            text = null;
            area.setModel(null);
        } else if (text != null && text.document().document().equals(document.document())) {
            text.show(document); // the same text stays where it was scrolled to
        } else {
            text = new MarkedText(document);
            area.setModel(text);
            area.select(TextPos.ZERO);
        }
        following = false;
        follow(model.markProperty().get());
    }

    private void follow(@Nullable TextMark mark) {
        if (text == null) {
            return;
        }
        text.point(mark);
        if (mark != null && !mark.holds(caret())) {
            reveal(text, mark.span());
            Platform.runLater(() -> { // once more when what was just shown has been laid out
                if (mark.equals(model.markProperty().get()) && text != null) {
                    reveal(text, mark.span());
                }
            });
        }
    }

    /// Puts the caret there, with some of the text before and behind in view.
    private void reveal(MarkedText shown, Span span) {
        following = true;
        area.select(shown.position(span.end() + AROUND));
        area.select(shown.position(Math.max(0, span.start() - AROUND)));
        area.select(shown.position(span.start()));
        following = false;
    }

    private void caretMoved(@Nullable TextPos caret) {
        // While a stretch is being selected to be copied, nothing is chosen.
        if (following || text == null || caret == null || area.hasNonEmptySelection()) {
            return;
        }
        model.markProperty().set(text.document().at(text.codePoint(caret)).orElse(null));
    }
}
