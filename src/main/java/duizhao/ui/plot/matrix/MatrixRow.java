package duizhao.ui.plot.matrix;

import duizhao.ui.plot.PlotRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An indicator.
///
/// @param id    the caller's name of the row, unique within the chart
/// @param group under which it stands; blank for none
/// @param cells one for each column; null where nothing is known, which is drawn as a blank
public record MatrixRow(Object id, String group, String label, List<@Nullable MatrixCell> cells) implements PlotRow {

    public MatrixRow {
        Objects.requireNonNull(id, "id");
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    @Override
    public String accessible() {
        return label;
    }

    @Override
    public String tooltip() {
        return "";
    }
}
