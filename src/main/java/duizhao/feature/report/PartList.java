package duizhao.feature.report;

import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.ViewPart;
import duizhao.platform.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parts of a report in their order; one is dragged to another place with the mouse.
final class PartList extends ListView<PartLine> {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final DataFormat PLACE = new DataFormat("application/x-duizhao-report-part");

    private final BiConsumer<Integer, Integer> move;
    private boolean showing;

    /// @param move takes from where a part is dragged to where, both from 0
    PartList(ReportModel model, Messages messages, BiConsumer<Integer, Integer> move) {
        this.move = move;
        setId("report-parts");
        getStyleClass().add("part-list");
        setAccessibleText(messages.text("report.parts"));
        setPlaceholder(placeholder(model, messages));
        setCellFactory(list -> new PartCell());
        getSelectionModel().selectedIndexProperty().addListener((o, was, now) -> {
            if (!showing) {
                model.partProperty().set(now.intValue());
            }
        });
        model.partProperty().addListener((o, was, now) -> choose(now.intValue()));
    }

    private static Label placeholder(ReportModel model, Messages messages) {
        var label = new Label();
        model.reportProperty().subscribe(report -> label.setText(report == null ? ""
                : messages.text("report.parts.none")));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    /// Shows these parts; the selection stays at its place.
    void show(List<PartLine> lines, int selected) {
        showing = true;
        getItems().setAll(lines);
        showing = false;
        choose(selected);
    }

    private void choose(int place) {
        showing = true;
        if (place < 0 || place >= getItems().size()) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            scrollTo(Math.max(0, place - 2));
        }
        showing = false;
    }

    private static Ikon icon(Part part) {
        return switch (part) {
            case HeadingPart _ -> Feather.BOLD;
            case TextPart _ -> Feather.ALIGN_LEFT;
            case BreakPart _ -> Feather.SCISSORS;
            case ViewPart(var view, var _, var _, var _, var _) -> switch (view.kind()) {
                case COMPARISON -> Feather.COLUMNS;
                case STANDING -> Feather.BAR_CHART_2;
                case YEARS -> Feather.TRENDING_UP;
                case PRINTS -> Feather.COPY;
                case OVERVIEW -> Feather.GRID;
                case UNANSWERED -> Feather.HELP_CIRCLE;
                case PROGRESS -> Feather.NAVIGATION;
                case CHECKS -> Feather.CHECK_SQUARE;
            };
        };
    }

    private final class PartCell extends ListCell<PartLine> {

        private final FontIcon icon = new FontIcon();
        private final Label name = new Label();
        private final Label details = new Label();
        private final HBox box;

        PartCell() {
            name.getStyleClass().add("part-name");
            details.getStyleClass().add("part-details");
            details.managedProperty().bind(details.visibleProperty());
            var words = new VBox(name, details);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            box = new HBox(8, icon, words);
            box.getStyleClass().add("part-cell");
            setPrefWidth(0); // the width of the list, not of the words
            drag();
        }

        @Override
        protected void updateItem(PartLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            pseudoClassStateChanged(TROUBLE,
                    !empty && line != null && !line.trouble().isEmpty());
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            icon.setIconCode(line.trouble().isEmpty() ? icon(line.part()) : Feather.ALERT_TRIANGLE);
            name.setText(line.name());
            String below = line.trouble().isEmpty() ? line.details() : line.trouble();
            details.setText(below);
            details.setVisible(!below.isEmpty());
            setAccessibleText(line.name() + " " + below);
            setGraphic(box);
        }

        private void drag() {
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    var content = new ClipboardContent();
                    content.put(PLACE, getItem().place());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (event.getDragboard().hasContent(PLACE)) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    event.consume();
                }
            });
            setOnDragDropped(event -> {
                if (event.getDragboard().getContent(PLACE) instanceof Integer from) {
                    int to = getItem() == null ? getListView().getItems().size() - 1 : getItem().place();
                    event.setDropCompleted(true);
                    event.consume();
                    if (from != to) {
                        move.accept(from, to);
                    }
                }
            });
        }
    }
}
