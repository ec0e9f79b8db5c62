package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.place.District;
import duizhao.feature.compare.TableLine.GroupLine;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// The table as tab-separated cells, as a spreadsheet takes them.
final class TableCopy {

    private final Messages messages;
    private final CellTexts texts;
    private final Names names;

    TableCopy(Messages messages) {
        this.messages = messages;
        this.texts = new CellTexts(messages);
        this.names = new Names(messages);
    }

    /// The smallest rectangle around the selected cells, as it stands.
    String selected(TableView<TableLine> table) {
        Collection<? extends TablePosition<?, ?>> cells = positions(table);
        if (cells.isEmpty()) {
            return "";
        }
        int top = cells.stream().mapToInt(p -> p.getRow()).min().orElseThrow();
        int bottom = cells.stream().mapToInt(p -> p.getRow()).max().orElseThrow();
        int left = cells.stream().mapToInt(p -> p.getColumn()).min().orElseThrow();
        int right = cells.stream().mapToInt(p -> p.getColumn()).max().orElseThrow();
        return IntStream.rangeClosed(top, bottom).mapToObj(row -> table.getItems().get(row))
                .map(line -> table.getVisibleLeafColumns().subList(left, right + 1).stream()
                        .map(column -> cell(line, column)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as JavaFX declares it
    private static Collection<? extends TablePosition<?, ?>> positions(TableView<TableLine> table) {
        return (Collection) table.getSelectionModel().getSelectedCells();
    }

    /// All lines with two lines of headings: districts, then columns.
    String whole(Comparison comparison, List<TableLine> lines) {
        var text = new ArrayList<String>();
        var top = new ArrayList<>(List.of(names.period(comparison.period()), ""));
        var heads = new ArrayList<>(List.of(messages.text("term.indicator"), messages.text("compare.measure")));
        for (District district : comparison.districts()) {
            top.addAll(List.of(names.district(district), "", "", ""));
            for (CellColumn column : CellColumn.values()) {
                heads.add(messages.text(column.key()));
            }
        }
        text.add(String.join("\t", top));
        text.add(String.join("\t", heads));
        lines.forEach(line -> text.add(whole(comparison, line)));
        return String.join("\n", text);
    }

    private String whole(Comparison comparison, TableLine line) {
        return switch (line) {
            case GroupLine group -> messages.text("term.group." + group.group().key());
            case IndicatorLine indicator -> {
                var cells = new ArrayList<>(List.of(names.indicator(indicator), indicator.measure()));
                for (District district : comparison.districts()) {
                    for (CellColumn column : CellColumn.values()) {
                        cells.add(texts.text(indicator.side(district.code()), column));
                    }
                }
                yield String.join("\t", cells);
            }
        };
    }

    private String cell(TableLine line, TableColumn<TableLine, ?> column) {
        return line instanceof IndicatorLine indicator
                ? texts.text(indicator.side((String) column.getParentColumn().getUserData()),
                        (CellColumn) column.getUserData())
                : "";
    }
}
