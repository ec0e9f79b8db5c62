package duizhao.feature.compare;

import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.feature.compare.TableLine.IndicatorLine;
import java.util.List;

/// What the columns of the side-by-side table are made for.
///
/// @param corner    what stands above the lines' titles
/// @param head      what the lines' titles are
/// @param districts in their order
/// @param lines     all that may be shown: they decide how wide the columns are
record Grid(String corner, String head, Catalogue catalogue, List<District> districts, List<IndicatorLine> lines) {

    Grid {
        districts = List.copyOf(districts);
        lines = List.copyOf(lines);
    }
}
