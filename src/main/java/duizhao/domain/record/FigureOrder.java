package duizhao.domain.record;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which a store lists figures: district, period, indicator, measure, part, role, source and definition, each
/// in the order of the catalogue, and then the place in the document.
public final class FigureOrder implements Comparator<Figure> {

    private final Comparator<Figure> order;

    public FigureOrder(Catalogue catalogue) {
        Map<String, Integer> districts = places(catalogue.districts().stream().map(d -> d.code()).toList());
        Map<String, Integer> indicators = places(catalogue.indicators().stream().map(i -> i.key()).toList());
        Map<String, Integer> slices = places(catalogue.slices().stream().map(s -> s.key()).toList());
        Map<String, Integer> sources = places(catalogue.sources().stream().map(s -> s.key()).toList());
        Map<String, Integer> definitions = places(catalogue.definitions().stream()
                .map(d -> d.indicator() + "/" + d.key()).toList());
        order = Comparator.comparingInt((Figure f) -> place(districts, f.district()))
                .thenComparing(Figure::period, Comparator.comparingInt(Period::last).thenComparingInt(Period::first)
                        .thenComparingInt(Period::month))
                .thenComparingInt(f -> place(indicators, f.series().indicator()))
                .thenComparing(f -> f.series().measure())
                .thenComparingInt(f -> place(slices, f.series().slice()))
                .thenComparing(Figure::role)
                .thenComparingInt(f -> place(sources, f.source()))
                .thenComparingInt(f -> place(definitions, f.series().indicator() + "/" + f.series().definition()))
                .thenComparingInt(f -> f.place().start())
                .thenComparing(Figure::key);
    }

    @Override
    public int compare(Figure one, Figure other) {
        return order.compare(one, other);
    }

    private static Map<String, Integer> places(List<String> keys) {
        var places = new HashMap<String, Integer>();
        keys.forEach(key -> places.put(key, places.size()));
        return places;
    }

    /// What is not in the list comes first: the whole before its parts, figures without a definition before others.
    private static int place(Map<String, Integer> places, String key) {
        return places.getOrDefault(key, -1);
    }
}
