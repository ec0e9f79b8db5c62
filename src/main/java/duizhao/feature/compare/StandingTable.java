package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.Catalogue;
import duizhao.domain.years.History;
import duizhao.domain.years.Standing;
import duizhao.domain.years.Standings;
import duizhao.platform.Messages;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.theme.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Districts in the order of one indicator: place, plan and outcome, difference, verdict, and the outcomes of the other
/// years.
final class StandingTable extends TableView<Standing> {

    private final Messages messages;
    private final Look look;
    private final CellTexts texts;
    private final Names names;
    private final ObjectProperty<@Nullable ComparisonRow> hovered = new SimpleObjectProperty<>();
    private List<TextColumn<Standing>> columns = List.of();

    StandingTable(Surroundings around) {
        this.messages = around.messages();
        this.look = around.look();
        this.texts = new CellTexts(messages);
        this.names = new Names(messages);
        setId("compare-standings");
        getStyleClass().add("plain-table");
        setFixedCellSize(SideTable.ROW_HEIGHT);
        setPlaceholder(new Group());
        setOnMouseExited(event -> hovered.set(null));
    }

    /// What the mouse is over; null for nothing.
    ObjectProperty<@Nullable ComparisonRow> hoveredProperty() {
        return hovered;
    }

    void show(Standings standings) {
        columns = columns(standings);
        getColumns().setAll(columns.stream().map(column -> column.column(standings.places(), look,
                place -> hovered.set(place.row()))).toList());
        getItems().setAll(standings.places());
    }

    double neededWidth() {
        return getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum() + 18;
    }

    /// The height in which no line is hidden, in pixels.
    double neededHeight() {
        return TextColumn.neededHeight(getItems().size(), 1);
    }

    /// The whole table.
    Copied copied() {
        return new Copied(Stream.concat(Stream.of(columns.stream().map(TextColumn::head).toList()),
                getItems().stream().map(place -> columns.stream().map(column -> column.text().apply(place)).toList()))
                .toList(), 1);
    }

    private List<TextColumn<Standing>> columns(Standings standings) {
        History history = standings.history();
        Catalogue catalogue = history.catalogue();
        var list = new ArrayList<TextColumn<Standing>>();
        list.add(new TextColumn<>(messages.text("compare.rank"), true, this::rank, this::bar));
        list.add(new TextColumn<>(messages.text("term.district"), false, place -> names.district(place.district()),
                place -> place.district().name()));
        list.add(new TextColumn<>(messages.text("term.plan"), true,
                place -> CellTexts.token(place.row() == null ? null : place.row().plan()),
                place -> texts.hover(catalogue, place.row() == null ? null : place.row().plan(), CellColumn.PLAN)));
        list.add(new TextColumn<>(messages.text("term.outcome"), true, this::outcome,
                place -> texts.hover(catalogue, place.row() == null ? null : place.row().outcome(), CellColumn.OUTCOME)));
        String reference = standings.reference() == null ? ""
                : names.district(catalogue.district(standings.reference()));
        list.add(new TextColumn<>(messages.text("compare.rank.difference", reference), true,
                place -> texts.gap(place.difference()), place -> ""));
        list.add(new TextColumn<>(messages.text("term.verdict"), false,
                place -> texts.text(place.row(), CellColumn.VERDICT),
                place -> place.row() == null ? "" : texts.hover(place.row())));
        for (Period year : history.years().reversed()) {
            if (!year.equals(standings.year())) {
                list.add(new TextColumn<>(messages.text("compare.rank.year", year.first()), true,
                        place -> inYear(history, place, year),
                        place -> texts.hover(catalogue, figure(history, place, year), CellColumn.OUTCOME)));
            }
        }
        return list;
    }

    private String rank(Standing place) {
        return rank(place, messages);
    }

    static String rank(Standing place, Messages messages) {
        return place.rank() == 0 ? CellTexts.NOTHING
                : place.tied() ? messages.text("compare.rank.tied", place.rank()) : Integer.toString(place.rank());
    }

    private String bar(Standing place) {
        return place.bar() == null ? "" : messages.text("term.bar." + place.bar());
    }

    /// A number that we computed is marked.
    private String outcome(Standing place) {
        ComparisonRow row = place.row();
        Quantity ranked = place.quantity();
        return place.derived() && ranked != null ? messages.text("compare.derived", ranked.words())
                : CellTexts.token(row == null ? null : row.outcome());
    }

    private static String inYear(History history, Standing place, Period year) {
        return CellTexts.token(figure(history, place, year));
    }

    /// What came of `year` in the history's own series; null where nothing did.
    static @Nullable Figure figure(History history, Standing place, Period year) {
        return history.row(place.district().code(), year).map(ComparisonRow::outcome)
                .filter(figure -> figure.series().row().equals(history.series())
                        && figure.period().whole().equals(year)).orElse(null);
    }
}
