package duizhao.feature.overview;

import duizhao.domain.overview.Line;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.overview.Overview;
import java.util.List;

/// What is shown of an overview: filters narrow the lines, never the tallies, whose denominator is all targets.
///
/// @param lines in the order shown
/// @param all   how many lines there are, shown or not
public record ShownOverview(Overview overview, List<Line> lines, LineOrder order, int all) {

    public ShownOverview {
        lines = List.copyOf(lines);
    }
}
