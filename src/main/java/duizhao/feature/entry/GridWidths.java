package duizhao.feature.entry;

import duizhao.ui.nav.Memory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/// How wide a person made the columns of the grid.
final class GridWidths {

    private static final String KEY = "entry-widths";
    private static final double NARROWEST = 48;
    private static final double WIDEST = 800;

    private final Memory memory;
    private final Map<String, Integer> widths = new LinkedHashMap<>();

    GridWidths(Memory memory) {
        this.memory = memory;
        for (String entry : Optional.ofNullable(memory.get(KEY)).orElse("").split(",")) {
            int sign = entry.lastIndexOf('=');
            if (sign > 0 && entry.substring(sign + 1).matches("\\d{2,3}")) {
                widths.put(entry.substring(0, sign), Integer.parseInt(entry.substring(sign + 1)));
            }
        }
    }

    /// Gives the column the width it was made, or else `usual`, and keeps what a person makes of it.
    void remember(TableColumn<?, ?> column, String key, double usual) {
        column.setMinWidth(NARROWEST);
        column.setMaxWidth(WIDEST);
        double width = widths.getOrDefault(key, (int) usual);
        column.setPrefWidth(width);
        column.widthProperty().addListener((o, was, now) -> {
            if (Math.abs(now.doubleValue() - column.getPrefWidth()) > 0.5 || widths.containsKey(key)
                    || Math.abs(now.doubleValue() - usual) > 0.5) {
                widths.put(key, now.intValue());
                memory.put(KEY, widths.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(",")));
            }
        });
    }
}
