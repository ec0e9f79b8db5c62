package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.figure.Figure;
import duizhao.feature.sources.SourcesView.Buttons;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.check.Warnings;
import duizhao.ui.nav.Asking;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.PlaceName;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.nav.Workplace;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The place 来源, its door: where figures are from, and whether everything has been read.
public final class SourcesFeature implements Workplace {

    public static final PlaceName NAME = new PlaceName("sources", "sources.title", Feather.BOOK_OPEN);

    private final Surroundings around;
    private final SourcesModel model = new SourcesModel();
    private final SourcesService service;
    private final Attaching attaching;
    private final Asking listing;
    private final Latest opening = new Latest();
    private final Action attach;
    private final Action detach;
    private final Action nextUnread;
    private final Action previousUnread;
    private final Action figures;
    private final SourceDrawer drawer;
    private final List<Node> tools;
    private @Nullable SourcesView view;
    private @Nullable Figure wanted;
    private boolean stale = true;
    private boolean linking;

    /// @param records   what is read; slow
    /// @param chooser   asks for the files to attach
    /// @param foresight says what a figure would bring
    public SourcesFeature(Surroundings around, SourceRecords records, DocumentChooser chooser, Foresight foresight) {
        this.around = around;
        this.listing = new Asking(around, "sources.reading");
        this.service = new SourcesService(records);
        this.attaching = new Attaching(around, model, new Attachments(records), () -> chooser.choose(window()),
                this::focusForm, this::focusText);
        BooleanBinding read = Bindings.createBooleanBinding(() -> document().isPresent(), model.openedProperty());
        BooleanBinding unread = Bindings.createBooleanBinding(() -> document().map(d -> !d.coverage().isComplete())
                .orElse(false), model.openedProperty());
        var writing = around.writing();
        attach = writing.only(Action.always("sources-attach", "sources.attach", Feather.PAPERCLIP, "Shortcut+O",
                attaching::choose));
        detach = writing.only(Action.when("sources-detach", "sources.detach", Feather.X_CIRCLE, null, read,
                attaching::detach));
        nextUnread = Action.when("next-unread", "sources.next-unread", Feather.CHEVRON_DOWN, "F8", unread,
                () -> step(true, true));
        previousUnread = Action.when("previous-unread", "sources.previous-unread", Feather.CHEVRON_UP, "Shift+F8",
                unread, () -> step(false, true));
        figures = Action.when("sources-figures-key", "sources.figures.hint", null, "F9", read,
                () -> model.figuresShownProperty().set(!model.figuresShownProperty().get()));
        drawer = new SourceDrawer(model, around.messages(), writing, around.guide()::showHistory,
                () -> new Warnings(foresight, around.tasks(), around.messages()), this::save, attaching::add,
                attaching::leave);
        drawer.getStylesheets().add(SourcesView.stylesheet());
        tools = List.of(new ActionNodes(around.messages()).iconButton(attach));
        model.figuresShownProperty().set(Boolean.parseBoolean(around.memory().get("sources-figures")));
        listen();
    }

    @Override
    public PlaceName name() {
        return NAME;
    }

    @Override
    public Node content() {
        return view();
    }

    @Override
    public Node details() {
        return drawer;
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public List<Action> actions() {
        return List.of(attach, nextUnread, previousUnread, figures);
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    @Override
    public void enter() {
        view().focusTable();
        if (stale) {
            load();
        } else if (wanted != null) {
            model.sourceProperty().set(wanted.source());
            settle();
        }
    }

    @Override
    public boolean reveal(Figure figure) {
        wanted = figure;
        return true;
    }

    /// Made when a person first comes here: a start must not wait for it.
    private SourcesView view() {
        if (view == null) {
            view = new SourcesView(model, around, this::text, new Buttons(previousUnread, nextUnread, attach, detach),
                    attaching::attach, this::load);
        }
        return view;
    }

    private DocumentText text() {
        var text = new DocumentText(model, around.messages());
        ActionNodes.install(text.area(), List.of(
                Action.always("next-mark", "sources.next-mark", null, "Shortcut+DOWN", () -> step(true, false)),
                Action.always("previous-mark", "sources.previous-mark", null, "Shortcut+UP",
                        () -> step(false, false))));
        text.area().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                around.guide().openDrawer();
                drawer.focusForm();
                event.consume();
            }
        });
        return text;
    }

    private void listen() {
        around.edits().savedProperty().addListener((o, was, now) -> {
            if (now != null) {
                saved(now);
            }
        });
        model.sourceProperty().addListener((o, was, now) -> open());
        model.markProperty().addListener((o, was, now) -> link(() -> model.figureProperty().set(
                now == null || now.figures().isEmpty() ? null : now.figures().getFirst())));
        model.figureProperty().addListener((o, was, now) -> link(() -> model.markProperty().set(
                now == null ? null : document().flatMap(document -> document.of(now)).orElse(null))));
        model.figuresShownProperty().addListener((o, was, now) ->
                around.memory().put("sources-figures", now.toString()));
    }

    /// Mark and figure follow each other.
    private void link(Runnable follow) {
        if (!linking) {
            linking = true;
            follow.run();
            linking = false;
        }
    }

    // ---- reading

    private void load() {
        stale = false;
        listing.ask(service::lines, this::listed, this::failed, this::failed);
    }

    private void failed() {
        stale = true;
        model.emptinessProperty().set(Emptiness.FAILED);
    }

    private void listed(List<SourceLine> lines) {
        model.emptinessProperty().set(lines.isEmpty() ? Emptiness.NO_SOURCES : Emptiness.NONE);
        String before = model.sourceProperty().get();
        String chosen = wanted != null ? wanted.source() : before;
        String key = lines.stream().map(line -> line.source().key()).filter(k -> k.equals(chosen)).findFirst()
                .orElse(lines.isEmpty() ? null : lines.getFirst().source().key());
        if (before != null && lines.stream().noneMatch(line -> line.source().key().equals(before))) {
            drawer.typed().ifPresent(words -> around.notices().lost(around.messages().text("sources.number.gone"), words));
        }
        view().show(lines);
        if (key != null && key.equals(before)) {
            open();
        } else {
            model.sourceProperty().set(key);
        }
    }

    private void open() {
        String key = model.sourceProperty().get();
        if (key == null) {
            opening.drop();
            model.markProperty().set(null);
            model.openedProperty().set(null);
            return;
        }
        opening.start(around.tasks().work(() -> service.open(key)).titled("sources.reading")
                .onSuccess(this::opened)
                .onCancel(() -> {
                    stale = true;
                    notOpened(key);
                })
                .onError(Throwable.class, error -> {
                    notOpened(key);
                    around.notices().trouble(error);
                }));
    }

    /// What stands there is of another source than the one that is chosen now, so it goes.
    private void notOpened(String key) {
        OpenedSource before = model.openedProperty().get();
        if (before != null && !before.source().key().equals(key)) {
            model.markProperty().set(null);
            model.figureProperty().set(null);
            model.openedProperty().set(null);
        }
    }

    private void opened(OpenedSource now) {
        OpenedSource before = model.openedProperty().get();
        TextMark mark = model.markProperty().get();
        Figure figure = model.figureProperty().get();
        boolean same = before != null && before.source().key().equals(now.source().key());
        if (same) {
            drawer.reread(() -> show(now, wanted == null ? mark : null, wanted == null ? figure : null));
        } else {
            show(now, null, null);
        }
        settle();
    }

    /// Shows a source, and in it what was looked at before, as far as it is still there.
    private void show(OpenedSource now, @Nullable TextMark mark, @Nullable Figure figure) {
        model.markProperty().set(null);
        model.figureProperty().set(null);
        model.openedProperty().set(now);
        if (mark != null && now.document() != null) {
            // Of a mark that is filed now, the number still stands where it stood.
            int at = mark.number() == null ? mark.span().start() : mark.number().start();
            model.markProperty().set(now.document().at(at).orElse(null));
        } else if (figure != null) {
            now.figures().stream().filter(f -> f.key().equals(figure.key())).findFirst()
                    .ifPresent(model.figureProperty()::set);
        }
    }

    /// Shows the figure that another place asked for, once its source is open.
    private void settle() {
        OpenedSource opened = model.openedProperty().get();
        Figure figure = wanted;
        if (figure == null || opened == null || !opened.source().key().equals(figure.source())) {
            return;
        }
        wanted = null;
        opened.figures().stream().filter(f -> f.key().equals(figure.key())).findFirst()
                .ifPresent(model.figureProperty()::set);
        view().reading().focus();
    }

    private void step(boolean forward, boolean unreadOnly) {
        document().ifPresent(document -> {
            TextMark mark = model.markProperty().get();
            int from = mark != null ? mark.span().start()
                    : view().reading().text().map(DocumentText::caret).orElse(0) - (forward ? 1 : 0);
            var found = forward ? document.next(from, m -> !unreadOnly || m.isUnread())
                    : document.previous(from, m -> !unreadOnly || m.isUnread());
            found.ifPresent(next -> {
                model.markProperty().set(next);
                view().reading().focus();
            });
        });
    }

    private Optional<MarkedDocument> document() {
        return Optional.ofNullable(model.openedProperty().get()).map(OpenedSource::document);
    }

    // ---- changing

    private void save(Act act, Runnable failed) {
        around.edits().apply(act, saved -> focusText(), failed);
    }

    private void focusText() {
        view().reading().focus();
    }

    private void focusForm() {
        drawer.focusForm();
    }

    private @Nullable Window window() {
        return view().getScene() == null ? null : view().getScene().getWindow();
    }

    private void saved(Saved saved) {
        service.forget(saved.recorded());
        if (view == null || view.getScene() == null) { // who comes here later reads then
            stale = true;
        } else {
            load();
        }
    }
}
