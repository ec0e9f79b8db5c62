package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.place.District;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Messages;
import duizhao.ui.table.NumberColumn;
import duizhao.ui.theme.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Makes the columns of the side-by-side table: 指标, and 计划 完成 差距 判定 under each district.
final class SideColumns {

    private final CompareModel model;
    private final Messages messages;
    private final CellTexts texts;
    private final Names naming;
    private final ColumnWidths widths;
    private List<TableColumn<TableLine, TableLine>> districts = List.of();

    SideColumns(CompareModel model, Messages messages, Look look) {
        this.model = model;
        this.messages = messages;
        this.texts = new CellTexts(messages);
        this.naming = new Names(messages);
        this.widths = new ColumnWidths(look, texts);
    }

    /// Puts new columns into both tables, as wide as what stands in `comparison`.
    void fill(TableView<TableLine> names, TableView<TableLine> sides, @Nullable Comparison comparison) {
        if (comparison == null) {
            names.getColumns().clear();
            sides.getColumns().clear();
            districts = List.of();
            return;
        }
        List<IndicatorLine> lines = CompareService.lines(comparison, messages);
        double widest = lines.stream()
                .mapToDouble(line -> widths.heading(naming.indicator(line) + "　" + line.measure()))
                .max().orElse(160);
        var name = leaf(messages.text("term.indicator"), Math.clamp(widest, 160, 300));
        name.setCellFactory(c -> new NameCell(messages, naming));
        var period = parent(naming.period(comparison.period()), List.of(name));
        names.getColumns().setAll(List.of(period));
        double room = name.getPrefWidth() + 2;
        names.setMinWidth(room);
        names.setPrefWidth(room);
        names.setMaxWidth(room);
        districts = comparison.districts().stream().map(d -> district(d, lines)).toList();
        sides.getColumns().setAll(districts);
    }

    /// `code` where it has columns, else the first district that has.
    Optional<String> districtOr(@Nullable String code) {
        List<String> codes = districts.stream().map(c -> (String) c.getUserData()).toList();
        return codes.contains(code) ? Optional.ofNullable(code) : codes.stream().findFirst();
    }

    /// Where a selection from elsewhere puts the cursor.
    Optional<TableColumn<TableLine, ?>> verdictColumn(String district) {
        return districts.stream().filter(c -> district.equals(c.getUserData())).findFirst()
                .map(c -> c.getColumns().getLast());
    }

    private TableColumn<TableLine, TableLine> district(District district, List<IndicatorLine> lines) {
        var leaves = new ArrayList<TableColumn<TableLine, TableLine>>();
        for (CellColumn kind : CellColumn.values()) {
            String header = messages.text(kind.key());
            TableColumn<TableLine, TableLine> column;
            if (kind == CellColumn.VERDICT) {
                column = leaf(header, widths.verdicts(lines, district.code(), header));
                column.setCellFactory(c -> new VerdictCell(texts, district.code()));
            } else {
                NumberColumn shape = widths.numbers(lines, district.code(), kind);
                column = leaf(header, widths.column(shape, header));
                column.setCellFactory(c -> token(district.code(), kind, shape));
                column.getStyleClass().add("number");
            }
            column.setUserData(kind);
            leaves.add(column);
        }
        leaves.getLast().getStyleClass().add("district-end");
        var parent = parent(naming.district(district), leaves);
        parent.getStyleClass().add("district-end");
        parent.setUserData(district.code());
        return parent;
    }

    private TableCell<TableLine, TableLine> token(String district, CellColumn kind, NumberColumn shape) {
        return new TokenCell(() -> model.comparisonProperty().get(), texts, district, kind, () -> shape);
    }

    private static TableColumn<TableLine, TableLine> leaf(String header, double width) {
        var column = new TableColumn<TableLine, TableLine>(header);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setPrefWidth(width);
        plain(column);
        return column;
    }

    private static TableColumn<TableLine, TableLine> parent(String header,
            List<TableColumn<TableLine, TableLine>> children) {
        var column = new TableColumn<TableLine, TableLine>(header);
        column.getColumns().setAll(children);
        plain(column);
        return column;
    }

    /// The order of lines and columns carries meaning, so a click on a header does not change it.
    private static void plain(TableColumn<?, ?> column) {
        column.setSortable(false);
        column.setReorderable(false);
    }
}
