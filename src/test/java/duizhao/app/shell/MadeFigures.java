package duizhao.app.shell;

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
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/// 40 districts and 300 indicators of three years, made up: what a window must bear.
final class MadeFigures {

    static final List<District> DISTRICTS = IntStream.range(0, 40).mapToObj(i -> new District(
            Integer.toString(100100 + i), "第" + (i + 1) + "区", "第" + (i + 1), "District " + (i + 1), "100000", null,
            null)).toList();
    static final DataSet DATA = data();

    private MadeFigures() {
    }

    private static DataSet data() {
        List<Indicator> indicators = IntStream.range(0, 300).mapToObj(i -> new Indicator("made-" + i, "指标" + (i + 1),
                "Indicator " + (i + 1), IndicatorGroup.values()[i % IndicatorGroup.values().length], Direction.UP,
                Nature.EXPECTED, i < 10 ? OptionalInt.of(i + 1) : OptionalInt.empty(), "", false, "")).toList();
        var sources = new ArrayList<Source>();
        var figures = new ArrayList<Figure>();
        var random = new Random(3);
        for (District district : DISTRICTS) {
            for (int year = 2021; year <= 2024; year++) {
                sources.add(new Source(district.code() + "-" + year, district.name() + year + "年计划报告", "政府",
                        SourceKind.PLAN_REPORT, year + "-01-10", district.code(), "", "", "", Period.year(year - 1),
                        Period.year(year)));
            }
            for (int year = 2021; year <= 2023; year++) {
                for (Indicator indicator : indicators) {
                    for (Role role : Role.values()) {
                        figures.add(figure(figures.size(), district, indicator, year, role, random));
                    }
                }
            }
        }
        var places = new ArrayList<>(DISTRICTS);
        places.add(new District("100000", "全市", "全市", "City", null, null, null));
        return new DataSet(new Catalogue(places, indicators, List.of(), List.of(), sources), figures, List.of(), List.of(),
                List.of());
    }

    private static Figure figure(int number, District district, Indicator indicator, int year, Role role,
                                 Random random) {
        String value = random.nextInt(2, 12) + "." + random.nextInt(10);
        var wording = role == Role.PLAN ? Wording.AT_LEAST_SUFFIX : Wording.BARE;
        return new Figure("made-" + number, district.code(), new Series(indicator.key(), Measure.GROWTH, "", ""),
                Period.year(year), role, new Quantity(new BigDecimal(value), null, wording, Unit.PERCENT,
                Firmness.UNSTATED, false, value + "%" + wording.after()),
                district.code() + "-" + (role == Role.PLAN ? year : year + 1), Place.UNKNOWN, "");
    }
}
