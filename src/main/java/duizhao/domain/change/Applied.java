package duizhao.domain.change;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureOrder;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A record as it would be with changes that were not made yet.
///
/// What is changed keeps its place; a new figure stands where a store would list it, other new things come last. Changes that say nothing of what figures are (documents, what
/// is set aside, decisions) are passed over.
public final class Applied {

    private final Map<String, Figure> figures;
    private final Map<String, Pairing> pairings;
    private final Map<String, Source> sources;
    private final Map<String, District> districts;
    private final Map<String, Indicator> indicators;
    private final Map<String, Definition> definitions;
    private final Map<String, Slice> slices;

    private Applied(DataSet data) {
        Catalogue catalogue = data.catalogue();
        figures = by(data.figures(), Figure::key);
        pairings = by(data.pairings(), Pairing::key);
        sources = by(catalogue.sources(), Source::key);
        districts = by(catalogue.districts(), District::code);
        indicators = by(catalogue.indicators(), Indicator::key);
        definitions = by(catalogue.definitions(), Applied::name);
        slices = by(catalogue.slices(), Slice::key);
    }

    /// @param data what the changes concern, or more
    public static DataSet to(DataSet data, List<? extends Change> changes) {
        var applied = new Applied(data);
        changes.forEach(applied::make);
        // A pairing may be of figures elsewhere, which this part of the record does not hold.
        applied.pairings.values().removeIf(pairing -> !applied.figures.containsKey(pairing.plan())
                || !applied.figures.containsKey(pairing.outcome()));
        var catalogue = new Catalogue(applied.districts.values(), applied.indicators.values(), applied.slices.values(),
                applied.definitions.values(), applied.sources.values());
        return new DataSet(catalogue, applied.listed(data.figures(), catalogue), data.setAside(),
                List.copyOf(applied.pairings.values()), data.claims(), data.decisions());
    }

    private List<Figure> listed(List<Figure> before, Catalogue catalogue) {
        var order = new FigureOrder(catalogue);
        Set<String> old = before.stream().map(Figure::key).collect(Collectors.toSet());
        Deque<Figure> added = figures.values().stream().filter(figure -> !old.contains(figure.key())).sorted(order)
                .collect(Collectors.toCollection(ArrayDeque::new));
        var all = new ArrayList<Figure>();
        for (Figure figure : figures.values()) {
            if (old.contains(figure.key())) {
                while (!added.isEmpty() && order.compare(added.getFirst(), figure) < 0) {
                    all.add(added.removeFirst());
                }
                all.add(figure);
            }
        }
        all.addAll(added);
        return all;
    }

    private void make(Change change) {
        switch (change) {
            case FigureChange c -> put(figures, c.before(), c.after(), Figure::key);
            case PairingChange c -> put(pairings, c.before(), c.after(), Pairing::key);
            case SourceChange c -> put(sources, c.before(), c.after(), Source::key);
            case DistrictChange c -> put(districts, c.before(), c.after(), District::code);
            case IndicatorChange c -> put(indicators, c.before(), c.after(), Indicator::key);
            case DefinitionChange c -> put(definitions, c.before(), c.after(), Applied::name);
            case SliceChange c -> put(slices, c.before(), c.after(), Slice::key);
            default -> {
                // It says nothing of what figures are.
            }
        }
    }

    private static String name(Definition definition) {
        return definition.indicator() + "/" + definition.key();
    }

    private static <T> void put(Map<String, T> things, @Nullable T before, @Nullable T after, Function<T, String> key) {
        if (after == null) {
            things.remove(key.apply(before));
        } else {
            things.put(key.apply(after), after);
        }
    }

    private static <T> Map<String, T> by(Collection<T> things, Function<T, String> key) {
        var map = new LinkedHashMap<String, T>();
        things.forEach(thing -> map.put(key.apply(thing), thing));
        return map;
    }
}
