package duizhao.app.shell;

import duizhao.domain.comparison.Comparer;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Tolerances;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/// Many districts with many indicators, the same ones every time.
record GeneratedFigures(List<District> districts, List<Period> periods, DataSet data) {

    private static final String[] QUALIFIERS = {"%以上", "%左右", "%"};

    static GeneratedFigures of(int districtCount, int indicatorCount, int first, int last) {
        var random = new Random(7);
        List<District> districts = IntStream.range(0, districtCount).mapToObj(i -> new District(
                String.valueOf(370100 + i), "第%d区".formatted(i + 1), "第%d区".formatted(i + 1), "District " + (i + 1),
                "370000", null, null)).toList();
        var groups = IndicatorGroup.values();
        List<Indicator> indicators = IntStream.range(0, indicatorCount).mapToObj(i -> new Indicator("i" + i,
                "指标第%d号的名称".formatted(i + 1), "Indicator number " + (i + 1), groups[i * groups.length / indicatorCount],
                Direction.UP, Nature.values()[i % 3], i < 10 ? OptionalInt.of(i + 1) : OptionalInt.empty(), "", false,
                "")).toList();
        var source = new Source("report", "统计公报汇编", "统计局", SourceKind.WORK_REPORT, "2024-01-10", "", "", "", "",
                null, null);
        var figures = new ArrayList<Figure>();
        for (District district : districts) {
            for (Indicator indicator : indicators) {
                for (int year = first; year <= last; year++) {
                    int target = 30 + random.nextInt(80);
                    int done = target - 25 + random.nextInt(60);
                    if (random.nextInt(10) < 8) {
                        figures.add(figure(district, indicator, year, Role.PLAN,
                                tenth(target) + QUALIFIERS[random.nextInt(3)]));
                    }
                    if (random.nextInt(10) < 7) {
                        figures.add(figure(district, indicator, year, Role.OUTCOME, tenth(done) + "%"));
                    }
                }
            }
        }
        var catalogue = new Catalogue(districts, indicators, List.of(), List.of(), List.of(source));
        return new GeneratedFigures(districts, IntStream.rangeClosed(first, last).mapToObj(Period::year).toList(),
                new DataSet(catalogue, figures, List.of(), List.of(), List.of()));
    }

    Comparison compare(Selection selection) {
        return new Comparer(Tolerances.HOUSE, LocalDate.of(2026, 11, 23)).compare(data, selection);
    }

    private static String tenth(int tenths) {
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }

    private static Figure figure(District district, Indicator indicator, int year, Role role, String token) {
        if (!(Notation.read(token) instanceof Reading.Understood(var quantity))) {
            throw new IllegalArgumentException(token);
        }
        return new Figure(district.code() + indicator.key() + year + role, district.code(),
                new Series(indicator.key(), Measure.GROWTH, "", ""), Period.year(year), role, quantity, "report",
                Place.UNKNOWN, "");
    }
}
