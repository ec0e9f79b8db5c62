package duizhao.feature.compare;

import duizhao.domain.place.District;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Messages;
import duizhao.ui.table.NumberColumn;
import duizhao.ui.theme.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Makes the columns of the side-by-side table: 指标, and 计划 完成 差距 判定 under each district.
final class SideColumns {

    private static final double NARROWEST = 120;
    private static final double WIDEST = 300;

    private final SideModel model;
    private final Messages messages;
    private final CellTexts texts;
    private final Names naming;
    private final ColumnWidths widths;
    private List<TableColumn<TableLine, TableLine>> districts = List.of();

    private final ColumnMemory memory;
    private boolean filling;

    SideColumns(SideModel model, Messages messages, Look look, ColumnMemory memory) {
        this.memory = memory;
        this.model = model;
        this.messages = messages;
        this.texts = new CellTexts(messages);
        this.naming = new Names(messages);
        this.widths = new ColumnWidths(look, texts);
    }

    /// Puts new columns into both tables, as wide as what stands in `grid`; none where there is none.
    void show(TableView<TableLine> names, TableView<TableLine> sides, @Nullable Grid grid) {
        filling = true; // that there are none, or others, is not a person's doing
        if (grid == null) {
            names.getColumns().clear();
            sides.getColumns().clear();
            districts = List.of();
        } else {
            fill(names, sides, grid);
        }
        filling = false;
    }

    private void fill(TableView<TableLine> names, TableView<TableLine> sides, Grid grid) {
        List<IndicatorLine> lines = grid.lines();
        double widest = lines.stream()
                .mapToDouble(line -> widths.heading(line.title() + "　" + line.measure()))
                .max().orElse(NARROWEST);
        widest = Math.max(widest, widths.heading(grid.corner()) + 4);
        var name = leaf(grid.head(), Math.clamp(widest, NARROWEST, WIDEST));
        name.setCellFactory(c -> new NameCell(messages, naming));
        var period = parent(grid.corner(), List.of(name));
        names.getColumns().setAll(List.of(period));
        double room = name.getPrefWidth() + 2;
        names.setMinWidth(room);
        names.setPrefWidth(room);
        names.setMaxWidth(room);
        List<String> kept = memory.districts();
        List<String> codes = grid.districts().stream().map(District::code).toList();
        districts = grid.districts().stream().sorted(Comparator.comparingInt(d -> place(d.code(), kept, codes)))
                .map(d -> district(d, lines)).toList();
        sides.getColumns().setAll(districts);
    }

    /// Those that a person moved stand where they were put, the others where they were.
    private static int place(String code, List<String> kept, List<String> codes) {
        List<String> moved = codes.stream().filter(kept::contains).toList();
        return kept.contains(code) ? codes.indexOf(moved.get(kept.stream().filter(codes::contains).toList().indexOf(code)))
                : codes.indexOf(code);
    }

    /// Keeps where a person moved the columns of `sides`; called when they have changed.
    void keepPlaces(TableView<TableLine> sides) {
        if (filling) {
            return;
        }
        var codes = sides.getColumns().stream().map(TableColumn::getUserData).map(String.class::cast).toList();
        memory.districts(codes);
        for (TableColumn<TableLine, ?> district : sides.getColumns()) {
            memory.order((String) district.getUserData(), district.getColumns().stream()
                    .map(column -> (CellColumn) column.getUserData()).toList());
        }
    }

    /// The columns that can be hidden, by district.
    List<TableColumn<TableLine, TableLine>> districts() {
        return districts;
    }

    /// `code` where it has columns, else the first district that has.
    Optional<String> districtOr(@Nullable String code) {
        List<String> codes = districts.stream().map(c -> (String) c.getUserData()).toList();
        return codes.contains(code) ? Optional.ofNullable(code) : codes.stream().findFirst();
    }

    /// Where a selection from elsewhere puts the cursor.
    Optional<TableColumn<TableLine, ?>> verdictColumn(String district) {
        return districts.stream().filter(c -> district.equals(c.getUserData())).findFirst()
                .flatMap(c -> c.getColumns().stream().filter(TableColumn::isVisible)
                        .min(Comparator.comparing(leaf -> leaf.getUserData() != CellColumn.VERDICT)));
    }

    private TableColumn<TableLine, TableLine> district(District district, List<IndicatorLine> lines) {
        var leaves = new ArrayList<TableColumn<TableLine, TableLine>>();
        for (CellColumn kind : memory.order(district.code())) {
            String header = messages.text(kind.nameKey());
            TableColumn<TableLine, TableLine> column;
            if (kind == CellColumn.VERDICT) {
                column = leaf(header, widths.verdicts(lines, district.code(), header));
                column.setCellFactory(c -> new VerdictCell(model, texts, district.code()));
            } else {
                NumberColumn shape = widths.numbers(lines, district.code(), kind);
                column = leaf(header, widths.column(shape, header));
                column.setCellFactory(c -> token(district.code(), kind, shape));
                column.getStyleClass().add("number");
            }
            column.setUserData(kind);
            column.setReorderable(true);
            column.setVisible(!memory.isHidden(district.code(), kind));
            memory.width(district.code(), kind).ifPresent(column::setPrefWidth);
            // A person who drags the edge of a header changes the width and not the preferred one.
            column.widthProperty().addListener((o, was, now) -> {
                if (!filling && Math.abs(now.doubleValue() - column.getPrefWidth()) > 1) {
                    memory.width(district.code(), kind, now.doubleValue());
                }
            });
            leaves.add(column);
        }
        leaves.getLast().getStyleClass().add("district-end");
        var parent = parent(naming.district(district), leaves);
        parent.getStyleClass().add("district-end");
        parent.setUserData(district.code());
        parent.setReorderable(true);
        return parent;
    }

    private TableCell<TableLine, TableLine> token(String district, CellColumn kind, NumberColumn shape) {
        return new TokenCell(model, texts, district, kind, () -> shape);
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
