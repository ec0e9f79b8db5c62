package duizhao.domain.record;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of a record by what they speak of, so that one can be asked for without searching: all prints of one
/// thing, the newest document first.
public final class Prints {
    private record Thing(String district, Series.Row row, Period period, Role role) {
    }

    private final Map<Thing, List<Figure>> prints = new LinkedHashMap<>();
    private final List<Figure> all;

    public Prints(DataSet data) {
        all = data.figures();
        Comparator<Figure> newest = Comparator.comparing(
                (Figure f) -> data.catalogue().source(f.source()).date(), Comparator.reverseOrder());
        for (Figure figure : all) {
            prints.computeIfAbsent(new Thing(figure.district(), figure.series().row(), figure.period(), figure.role()),
                    t -> new ArrayList<>()).add(figure);
        }
        prints.values().forEach(list -> list.sort(newest));
    }

    public List<Figure> all() {
        return all;
    }

    /// The outcomes of exactly this period.
    public List<Figure> outcomes(String district, Series.Row row, Period period) {
        return prints.getOrDefault(new Thing(district, row, period, Role.OUTCOME), List.of());
    }

    /// The plans of exactly this period.
    public List<Figure> plans(String district, Series.Row row, Period period) {
        return prints.getOrDefault(new Thing(district, row, period, Role.PLAN), List.of());
    }

    /// Every group of figures of one district, row, period and role, the newest document first.
    public List<List<Figure>> groups() {
        return List.copyOf(prints.values());
    }
}
