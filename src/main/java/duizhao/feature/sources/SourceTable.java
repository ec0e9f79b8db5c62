package duizhao.feature.sources;

import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.ui.table.HoverCell;
import duizhao.ui.table.Stretch;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The table of sources, as listed.
final class SourceTable extends TableView<SourceLine> {

    static final double ROW = 28;

    private static final double DISTRICT_SHARE = 0.12;
    private static final double DISTRICT_LEAST = 100;
    private static final double DISTRICT_MOST = 240;

    private final Messages messages;

    SourceTable(SourcesModel model, Messages messages) {
        super(model.lines());
        this.messages = messages;
        setId("sources-table");
        getStyleClass().add("source-table");
        setFixedCellSize(ROW);
        setAccessibleText(messages.text("sources.title"));
        var title = column("sources.column.title", 300, line -> line.source().title());
        var district = column("term.district", DISTRICT_LEAST, this::district);
        district.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(getWidth() * DISTRICT_SHARE,
                DISTRICT_LEAST, DISTRICT_MOST), widthProperty()));
        getColumns().setAll(List.of(title, district,
                column("sources.column.date", 88, line -> line.source().date()),
                column("sources.column.kind", 120, line -> messages.text(
                        "term.source-kind." + line.source().kind().key())),
                number("sources.column.figures", line -> Integer.toString(line.tally().figures())),
                number("sources.column.set-aside", line -> Integer.toString(line.tally().setAside())),
                number("sources.column.unread", this::unread)));
        Stretch.to(this, title, 160);
    }

    private String unread(SourceLine line) {
        return line.source().kind() == SourceKind.MANUAL ? "—" : line.unread().isPresent() ? Long.toString(line.unread().getAsLong())
                : messages.text("sources.no-document");
    }

    private String district(SourceLine line) {
        return line.district() == null ? ""
                : messages.either(line.district().shortName(), line.district().english());
    }

    private TableColumn<SourceLine, String> number(String key, Function<SourceLine, String> text) {
        var column = column(key, 78, text);
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<SourceLine, String> column(String key, double width, Function<SourceLine, String> text) {
        var column = new TableColumn<SourceLine, String>(messages.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(any -> new HoverCell<>());
        return column;
    }
}
