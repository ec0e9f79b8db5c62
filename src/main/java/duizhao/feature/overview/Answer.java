package duizhao.feature.overview;

import duizhao.domain.overview.Overview;
import java.util.List;

/// What was read for one choice of districts and years.
record Answer(Overview overview, List<MatrixLine> lines) {

    Answer {
        lines = List.copyOf(lines);
    }
}
