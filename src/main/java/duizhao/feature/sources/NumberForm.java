package duizhao.feature.sources;

import atlantafx.base.theme.Styles;
import duizhao.domain.change.Act;
import duizhao.platform.Messages;
import duizhao.reading.NumberInText;
import duizhao.reading.Span;
import duizhao.ui.check.Warnings;
import duizhao.ui.form.DraftNote;
import duizhao.ui.form.FormBox;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a person says of a number that nobody has read: what it is, or why it is no figure. What is said stays while the
/// source is read anew, also where others have read the number meanwhile: only the person drops it.
final class NumberForm extends VBox {

    private static final int AROUND = 36;

    private final Messages messages;
    private final String source;
    private final NumberInText number;
    private final FileForm file;
    private final AsideForm aside;
    private final ToggleButton filing;
    private final DraftNote note;

    /// @param warnings tells what the figure would bring
    /// @param save     does an act, and nothing where it fails
    /// @param drop     goes on without what was typed, where it can be kept no more
    NumberForm(OpenedSource opened, MarkedDocument document, NumberInText number, Messages messages,
               Warnings warnings, Consumer<Act> save, Runnable drop) {
        this.messages = messages;
        this.source = opened.source().key();
        this.number = number;
        var service = new Filing(opened, messages);
        this.file = new FileForm(opened, number, service, messages, warnings, save);
        this.aside = new AsideForm(number, service, messages, save);
        getStyleClass().add("number-form");
        var title = new Label(messages.text("sources.number.unread"));
        title.getStyleClass().add("heading");
        var group = new ToggleGroup();
        filing = toggle("number-file", "sources.file", group, file);
        var setting = toggle("number-aside", "sources.set-aside", group, aside);
        filing.setSelected(true);
        var choice = new HBox(filing, setting);
        choice.getStyleClass().add("form-choice");
        note = new DraftNote("number-note", messages, this::words, drop);
        getChildren().setAll(title, note, around(document, number), choice, file, aside);
    }

    /// Whether it asks about `asked` of the source with that key.
    boolean isAbout(String key, NumberInText asked) {
        return source.equals(key) && number.equals(asked);
    }

    /// Whether a person has said anything that nobody guessed.
    boolean isTyped() {
        return file.isTyped() || aside.isTyped();
    }

    /// What has been said, for a person to put elsewhere.
    String words() {
        return (filing.isSelected() ? file : aside).words();
    }

    /// Goes on with the source as it was read anew: says so where the number is read by now, or its text is gone.
    void renew(OpenedSource opened) {
        MarkedDocument document = opened.document();
        TextMark mark = document == null ? null : document.at(number.start()).orElse(null);
        boolean unread = mark != null && mark.isUnread() && number.equals(mark.number());
        if (unread) {
            var service = new Filing(opened, messages);
            file.renew(opened, service);
            aside.renew(service);
            note.clear();
        } else {
            note.lost(messages.text(mark == null || mark.isUnread() ? "sources.number.gone" : mark.figures().isEmpty()
                    ? "sources.number.aside-meanwhile" : "sources.number.filed-meanwhile"));
        }
        file.allow(unread);
        aside.allow(unread);
    }

    /// Puts the focus where one types first.
    void focus() {
        (filing.isSelected() ? file : aside).focusFirst();
    }

    private ToggleButton toggle(String id, String key, ToggleGroup group, FormBox form) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("chip", "small");
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        form.visibleProperty().bind(button.selectedProperty());
        form.managedProperty().bind(form.visibleProperty());
        button.setOnAction(event -> {
            button.setSelected(true);
            form.focusFirst();
        });
        return button;
    }

    /// The number with the text around it.
    private static TextFlow around(MarkedDocument document, NumberInText number) {
        var text = document.text();
        int start = Math.max(0, number.start() - AROUND);
        var span = new Span(start, Math.min(text.length(), number.end() + AROUND));
        String before = line(text.slice(span.start(), number.start()));
        String behind = line(text.slice(number.end(), span.end()));
        var strong = new Text(number.text());
        strong.getStyleClass().add("asked");
        var flow = new TextFlow(words((start > 0 ? "…" : "") + before.substring(before.lastIndexOf('\n') + 1)), strong,
                words((behind.contains("\n") ? behind.substring(0, behind.indexOf('\n')) : behind)
                        + (span.end() < text.length() ? "…" : "")));
        flow.getStyleClass().add("around");
        return flow;
    }

    private static Text words(String words) {
        var text = new Text(words);
        text.getStyleClass().add("words");
        return text;
    }

    private static String line(String words) {
        return words.replace('\f', '\n');
    }

    static Button accent(String id, String text, Runnable run) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(Styles.ACCENT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
