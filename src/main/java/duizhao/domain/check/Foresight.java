package duizhao.domain.check;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an act would bring to light before it is done: the findings that there would be and that there are not now. Pure.
public final class Foresight {

    private final Checker checker;

    public Foresight(Checker checker) {
        this.checker = checker;
    }

    /// The worst first.
    ///
    /// @param now       the record as it is
    /// @param districts codes of those whose findings are wanted
    public List<Finding> of(DataSet now, Act act, Set<String> districts) {
        var known = checker.check(now, districts).stream().map(Foresight::said).collect(Collectors.toSet());
        return checker.check(after(now, act), districts).stream().filter(finding -> !known.contains(said(finding))).toList();
    }

    /// A finding of the same figures that says another number now is another finding.
    private static String said(Finding finding) {
        return finding.key() + " " + finding.substance();
    }

    /// The record with the figures, sources and pairings of an act; what else it changes no rule looks at.
    static DataSet after(DataSet now, Act act) {
        var figures = byKey(now.figures(), Figure::key);
        var sources = byKey(now.catalogue().sources(), Source::key);
        var pairings = byKey(now.pairings(), Pairing::key);
        for (Change change : act.changes()) {
            switch (change) {
                case FigureChange(Figure before, Figure after) -> put(figures, before, after, Figure::key);
                case SourceChange(Source before, Source after) -> put(sources, before, after, Source::key);
                case PairingChange(Pairing before, Pairing after) -> put(pairings, before, after, Pairing::key);
                default -> { }
            }
        }
        // A pairing may be of figures elsewhere, which this part of the record does not hold.
        pairings.values().removeIf(p -> !figures.containsKey(p.plan()) || !figures.containsKey(p.outcome()));
        var old = now.catalogue();
        var catalogue = new Catalogue(old.districts(), old.indicators(), old.slices(), old.definitions(), sources.values());
        return new DataSet(catalogue, List.copyOf(figures.values()), now.setAside(), List.copyOf(pairings.values()),
                now.claims(), now.decisions());
    }

    private static <T> Map<String, T> byKey(Collection<T> things, Function<T, String> key) {
        var map = new LinkedHashMap<String, T>();
        things.forEach(thing -> map.put(key.apply(thing), thing));
        return map;
    }

    private static <T> void put(Map<String, T> held, @Nullable T before, @Nullable T after, Function<T, String> key) {
        if (after != null) {
            held.put(key.apply(after), after);
        } else if (before != null) {
            held.remove(key.apply(before));
        }
    }
}
