package duizhao.feature.sources;

import duizhao.domain.change.Act;
import java.util.List;

/// What the drawer tells of one figure, or of a number set aside.
///
/// @param quoted   the printed words
/// @param takeBack the act that removes it
/// @param link     message key of what takes it back
record Card(String heading, String quoted, List<Line> lines, Act takeBack, String link) {

    Card {
        lines = List.copyOf(lines);
    }

    /// One thing told of it.
    record Line(String name, String text) {
    }
}
