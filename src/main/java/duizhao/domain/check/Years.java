package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Levels of one district, indicator and slice, year after year: of each year the newest print.
final class Years {
    private record Row(String district, Series.Row row) {
    }

    private Years() {
    }

    static List<List<Figure>> of(Evidence evidence) {
        Map<Row, List<List<Figure>>> rows = evidence.prints().groups().stream()
                .filter(group -> isLevelOfAYear(group.getFirst()))
                .collect(Collectors.groupingBy(
                        group -> new Row(group.getFirst().district(), group.getFirst().series().row()),
                        LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(groups -> groups.stream().map(List::getFirst)
                .filter(Printed::isNumber)
                .sorted(Comparator.comparing(Figure::period)).toList()).toList();
    }

    private static boolean isLevelOfAYear(Figure figure) {
        return !figure.isPlan() && figure.series().measure() == Measure.LEVEL && figure.period().isYear();
    }
}
