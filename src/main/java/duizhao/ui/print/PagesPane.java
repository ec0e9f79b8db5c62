package duizhao.ui.print;

import atlantafx.base.theme.Styles;
import duizhao.paper.page.PaperPage;
import duizhao.paper.setup.PageSetup;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pages below each other within a place of the window, zoomed to its width.
public final class PagesPane extends BorderPane {

    /// More pages than these would take a window's memory; a reader of hundreds of them prints or writes them.
    private static final int MOST = 100;

    private final PreviewModel model = new PreviewModel(PageSetup.standard());
    private final PageStrip strip;
    private final Messages messages;
    private final Label more = new Label();

    public PagesPane(Messages messages) {
        this.messages = messages;
        this.strip = new PageStrip(model, messages, (page, take) -> { }); // no proofs here
        model.zoom.set(Zoom.FIT_WIDTH);
        getStyleClass().add("pages-pane");
        getStylesheets().add(Objects.requireNonNull(
                PagesPane.class.getResource("/duizhao/ui/print/print.css")).toExternalForm());
        setCenter(strip);
        setBottom(bar());
    }

    /// Shows these pages instead of those shown before, or the first of them and how many there are; the page looked at
    /// stays where there still is one.
    public void show(List<PaperPage> pages) {
        more.setText(pages.size() <= MOST ? "" : messages.text("print.pages.first", MOST, pages.size()));
        model.pages.set(pages.size() <= MOST ? pages : List.copyOf(pages.subList(0, MOST)));
    }

    /// Brings a page into view.
    ///
    /// @param number from 1
    public void goTo(int number) {
        strip.goTo(number);
    }

    private HBox bar() {
        var page = new Label();
        page.setId("pages-page");
        page.setMinWidth(Region.USE_PREF_SIZE);
        page.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("print.page.of", model.page.get(), model.total()), model.page, model.pages));
        more.setId("pages-more");
        more.getStyleClass().add("muted");
        more.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(button("pages-previous", Feather.CHEVRON_UP, "print.page.previous",
                () -> strip.goTo(model.page.get() - 1)), page,
                button("pages-next", Feather.CHEVRON_DOWN, "print.page.next", () -> strip.goTo(model.page.get() + 1)), more, gap,
                button("pages-out", Feather.ZOOM_OUT, "print.zoom.out",
                        () -> model.zoom.set(Zoom.next(model.scale.get(), false))),
                button("pages-in", Feather.ZOOM_IN, "print.zoom.in",
                        () -> model.zoom.set(Zoom.next(model.scale.get(), true))),
                button("pages-width", Feather.MAXIMIZE_2, "print.zoom.width", () -> model.zoom.set(Zoom.FIT_WIDTH)),
                button("pages-whole", Feather.FILE, "print.zoom.page", () -> model.zoom.set(Zoom.FIT_PAGE)));
        bar.getStyleClass().addAll("print-bar", "pages-bar");
        return bar;
    }

    private Button button(String id, Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        HoverText.tell(button, messages.text(key));
        button.setAccessibleText(messages.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
