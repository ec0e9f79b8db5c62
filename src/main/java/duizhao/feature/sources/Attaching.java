package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.source.Source;
import duizhao.reading.DocumentFile;
import duizhao.ui.nav.Surroundings;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/// How a text comes to its source and is taken away: recognised in the background, attached at once where it is known,
/// asked about where it is not.
final class Attaching {

    private final Surroundings around;
    private final SourcesModel model;
    private final Attachments attachments;
    private final Supplier<List<Path>> chooser;
    private final Runnable focusForm;
    private final Runnable focusText;
    private final Deque<DocumentFile> undescribed = new ArrayDeque<>();

    /// @param chooser   asks a person for files
    /// @param focusForm puts the focus into the drawer's form
    /// @param focusText puts it where one reads
    Attaching(Surroundings around, SourcesModel model, Attachments attachments, Supplier<List<Path>> chooser,
              Runnable focusForm, Runnable focusText) {
        this.around = around;
        this.model = model;
        this.attachments = attachments;
        this.chooser = chooser;
        this.focusForm = focusForm;
        this.focusText = focusText;
    }

    /// Asks which files, and attaches them.
    void choose() {
        attach(chooser.get());
    }

    void attach(List<Path> files) {
        for (Path file : files) {
            around.tasks().longWork(progress -> attachments.decide(DocumentFile.read(file), progress))
                    .titled("sources.matching").onSuccess(this::decided).start();
        }
    }

    private void decided(Attachment decision) {
        var messages = around.messages();
        switch (decision) {
            case Attachment.Known(Source source, var how, Act act) -> around.edits().apply(act, saved -> {
                model.sourceProperty().set(source.key());
                around.notices().say(messages.text("sources.attached." + how.name(), source.title()));
            });
            case Attachment.Attached(Source source) -> {
                model.sourceProperty().set(source.key());
                around.notices().say(messages.text("sources.attached.already", source.title()));
            }
            case Attachment.Differs(DocumentFile file, Source source, int missing, int all) -> {
                around.notices().bar().warn(messages.text("sources.differs", file.name(), source.title(), missing,
                        all));
                around.notices().bar().offer(messages.text("sources.differs.add"), () -> describe(file));
            }
            case Attachment.Unknown(DocumentFile file) -> describe(file);
        }
    }

    /// Asks what source `file` is, one after the other.
    private void describe(DocumentFile file) {
        if (model.taskProperty().get() instanceof Task.Describe) {
            undescribed.add(file);
            return;
        }
        model.taskProperty().set(new Task.Describe(file));
        around.guide().openDrawer();
        focusForm.run();
    }

    /// Adds a source that a person described, with its text.
    void add(Source source, DocumentFile file) {
        around.edits().apply(Attachments.add(source, file), saved -> {
            model.sourceProperty().set(source.key());
            leave();
        });
    }

    /// Leaves the file be that is being described; the next one is asked for.
    void leave() {
        model.taskProperty().set(new Task.Look());
        if (undescribed.isEmpty()) {
            focusText.run();
        } else {
            describe(undescribed.remove());
        }
    }

    /// Takes the text of the chosen source away.
    void detach() {
        OpenedSource opened = model.openedProperty().get();
        if (opened != null && opened.document() != null) {
            around.edits().apply(Attachments.detach(opened.source(), opened.document().document()), saved -> { });
        }
    }
}
