package duizhao.ui.print;

import duizhao.paper.page.Landmark;
import duizhao.paper.page.PaperPage;
import duizhao.platform.Messages;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// The pages by number and by what begins on them; choosing one goes there.
final class PageList extends ListView<PaperPage> {

    private static final double WIDTH = 196;
    private static final double ROW = 66;
    private static final int MOST = 2;

    private final Messages messages;
    private boolean following;

    PageList(PreviewModel model, Messages messages, IntConsumer goTo) {
        this.messages = messages;
        setId("print-pages");
        getStyleClass().add("page-list");
        setAccessibleText(messages.text("print.pages"));
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setFixedCellSize(ROW);
        setCellFactory(list -> new PageCell());
        visibleProperty().bind(model.listed);
        managedProperty().bind(model.listed);
        model.pages.subscribe(pages -> {
            following = true;
            getItems().setAll(pages);
            following = false;
            follow(model.page.get());
        });
        model.page.subscribe(page -> follow(page.intValue()));
        getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!following && index.intValue() >= 0) {
                goTo.accept(index.intValue() + 1);
            }
        });
    }

    private void follow(int page) {
        if (page < 1 || page > getItems().size()) {
            return;
        }
        following = true;
        getSelectionModel().select(page - 1);
        scrollTo(Math.max(0, page - 3));
        following = false;
    }

    /// What begins on a page; on one where nothing does, what goes on.
    private List<String> words(PaperPage page) {
        if (!page.landmarks().isEmpty()) {
            return page.landmarks().stream().limit(MOST).map(Landmark::text).toList();
        }
        return getItems().stream().limit(page.number() - 1L).flatMap(before -> before.landmarks().stream())
                .reduce((first, last) -> last)
                .map(last -> List.of(messages.text("print.page.continued", last.text()))).orElse(List.of());
    }

    private final class PageCell extends ListCell<PaperPage> {

        @Override
        protected void updateItem(PaperPage page, boolean empty) {
            super.updateItem(page, empty);
            setText(null);
            if (empty || page == null) {
                setGraphic(null);
                return;
            }
            var number = new Label(messages.text("print.page.number", page.number()));
            number.getStyleClass().add("page-number");
            var box = new VBox(1, number);
            for (String words : words(page)) {
                var label = new Label(words);
                label.getStyleClass().add("page-landmark");
                label.setMaxWidth(WIDTH - 34);
                box.getChildren().add(label);
            }
            setGraphic(box);
            setAccessibleText(messages.text("print.page.named", page.number(), page.total()));
        }
    }
}
