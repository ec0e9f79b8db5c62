package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.ui.table.HoverCell;
import duizhao.ui.table.Stretch;
import duizhao.ui.table.TextRuler;
import duizhao.ui.theme.Look;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;

/// The figures of a source, in the order in which they are printed.
final class FigureTable extends TableView<Figure> {

    /// What the section has of the width that the columns of fixed width leave; the indicator has the rest.
    private static final double SECTION_SHARE = 0.35;
    private static final double SECTION_LEAST = 126;
    private static final double SECTION_MOST = 280;
    private static final double OTHERS = 420;
    private static final double WORDS_LEAST = 96;
    private static final double WORDS_MOST = 220;
    /// The cell's padding at both sides.
    private static final double BESIDE = 26;

    private final SourcesModel model;
    private final Messages messages;
    private final ObservableList<Figure> figures = FXCollections.observableArrayList();
    private final FilteredList<Figure> shown = new FilteredList<>(figures);
    private final ObservableStringValue filter;
    private final TextRuler ruler;
    private final TableColumn<Figure, String> words;
    private boolean following;

    /// @param filter part of an indicator's name
    FigureTable(SourcesModel model, Messages messages, Look look, ObservableStringValue filter) {
        this.model = model;
        this.messages = messages;
        this.filter = filter;
        this.ruler = new TextRuler(Font.font(look.family(), look.size()));
        setItems(shown);
        setId("sources-figures");
        getStyleClass().add("source-table");
        setFixedCellSize(SourceTable.ROW);
        setAccessibleText(messages.text("sources.figures"));
        var indicator = column("term.indicator", 170, (names, f) -> names.indicator(f.series()));
        words = column("sources.column.words", WORDS_LEAST, (names, f) -> f.quantity().token());
        var section = column("term.section", SECTION_LEAST, (names, f) -> f.place().section());
        getColumns().setAll(List.of(indicator,
                column("sources.column.measure", 96, (names, f) -> names.measure(f.series())),
                column("term.period", 108, (names, f) -> names.period(f.period())),
                column("sources.column.role", 78, (names, f) -> names.role(f.role())),
                words, section));
        section.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(
                (getWidth() - OTHERS) * SECTION_SHARE, SECTION_LEAST, SECTION_MOST), widthProperty()));
        Stretch.to(this, indicator, 120);
        model.openedProperty().subscribe(this::fill);
        model.figureProperty().subscribe(this::follow);
        filter.subscribe(printed -> narrow());
        getSelectionModel().selectedItemProperty().subscribe(figure -> {
            if (figure != null && !following) {
                model.figureProperty().set(figure);
            }
        });
    }

    private void fill(OpenedSource opened) {
        following = true;
        figures.setAll(opened == null ? List.of() : opened.figures());
        // A number cut short reads like another one; words without a number do not.
        words.setPrefWidth(Math.clamp(BESIDE + figures.stream().map(Figure::quantity).filter(Quantity::hasValue)
                .mapToDouble(quantity -> ruler.width(quantity.token())).max().orElse(0), WORDS_LEAST, WORDS_MOST));
        narrow();
        follow(model.figureProperty().get());
        following = false;
    }

    private void narrow() {
        OpenedSource opened = model.openedProperty().get();
        var names = opened == null ? null : new Names(opened.catalogue(), messages);
        var asked = IndicatorFilter.of(filter.get());
        shown.setPredicate(figure -> names == null || asked.answers(
                opened.catalogue().indicator(figure.series().indicator()), names.measure(figure.series())));
        boolean typed = opened != null && opened.source().kind() == SourceKind.MANUAL;
        var why = new Label(messages.text(!figures.isEmpty() ? "sources.no-match"
                : typed ? "sources.none-typed" : "sources.no-figures"));
        why.getStyleClass().add("muted");
        setPlaceholder(why);
    }

    private void follow(Figure figure) {
        following = true;
        int at = figure == null ? -1 : shown.stream().map(Figure::key).toList().indexOf(figure.key());
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 2));
        }
        following = false;
    }

    private TableColumn<Figure, String> column(String key, double width, BiFunction<Names, Figure, String> text) {
        var column = new TableColumn<Figure, String>(messages.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> {
            OpenedSource opened = model.openedProperty().get();
            return new ReadOnlyStringWrapper(opened == null ? ""
                    : text.apply(new Names(opened.catalogue(), messages), cell.getValue()));
        });
        column.setCellFactory(any -> new HoverCell<>());
        return column;
    }
}
