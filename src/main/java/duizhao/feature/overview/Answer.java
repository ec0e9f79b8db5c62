package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.overview.Distance;
import duizhao.domain.overview.Missing;
import duizhao.domain.overview.Overview;
import java.util.List;

/// What was read for one choice of districts and years, and what stands out of it.
///
/// @param finding what was found, in one sentence
record Answer(Overview overview, String finding, List<MatrixLine> lines, List<ComparisonRow> unanswered,
              List<Distance> misses, List<Distance> overshoots, List<Missing> missing) {

    Answer(Overview overview, String finding, List<MatrixLine> lines) {
        this(overview, finding, lines, overview.unanswered(), overview.misses(), overview.overshoots(),
                overview.missing());
    }

    Answer {
        lines = List.copyOf(lines);
        unanswered = List.copyOf(unanswered);
        misses = List.copyOf(misses);
        overshoots = List.copyOf(overshoots);
        missing = List.copyOf(missing);
    }
}
