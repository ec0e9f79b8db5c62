package duizhao.paper.sheet;

import java.util.function.Function;
import javafx.scene.layout.Region;

/// A chart that can be drawn for paper, all of it or some of its rows.
///
/// The region is drawn anew for each page, with plain nodes only: shapes, text, groups and panes without effect,
/// cache, opacity or picture, in the fonts and inks of the space; `duizhao.paper.draw.PaperRules` says what breaks
/// this. Its height is what `prefHeight(space.width())` says.
public interface Chart {

    /// How many rows it can be cut between; 1 for a chart that cannot be cut.
    int rows();

    /// Draws the rows of `space`, with the scale and the legend that the whole chart has.
    Region draw(ChartSpace space);

    /// Begins to set the chart into pages.
    ///
    /// @param space what there is for each piece; its rows mean nothing
    default ChartSetting setting(ChartSpace space) {
        return new DrawnSetting(this, space);
    }

    /// A chart that cannot be cut.
    static Chart whole(Function<ChartSpace, Region> drawing) {
        return ofRows(1, drawing);
    }

    /// A chart of rows.
    static Chart ofRows(int rows, Function<ChartSpace, Region> drawing) {
        if (rows < 1) {
            throw new IllegalArgumentException("a chart has one row or more: " + rows);
        }
        return new Chart() {
            @Override
            public int rows() {
                return rows;
            }

            @Override
            public Region draw(ChartSpace space) {
                return drawing.apply(space);
            }
        };
    }
}
