package duizhao.ui.plot.time;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// The years of one district.
///
/// @param name   in words, written at the line's end
/// @param own    whether it is the one the reader looks for: black where others are grey
/// @param points one a year at most; kept in the order of years
public record TrendSeries(String name, boolean own, List<TrendPoint> points) {

    public TrendSeries {
        points = points.stream().sorted(Comparator.comparingInt(TrendPoint::year)).toList();
        var years = new HashSet<Integer>();
        if (!points.stream().allMatch(point -> years.add(point.year()))) {
            throw new IllegalArgumentException("two points of one year in " + name);
        }
    }

    TrendSeries withoutTargets() {
        return new TrendSeries(name, own, points.stream().map(TrendPoint::withoutTarget).toList());
    }
}
