package duizhao.exchange.plan;

import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Sets figures that come in against those held, many at a time.
///
/// What is held is asked for by districts and indicators, so that no more of it is in memory than what a part of the
/// file speaks of. Nothing is overwritten: a figure that differs is a conflict, which a person answers.
public final class FigurePlanner {

    private static final int AT_ONCE = 20_000;

    private final Held held;
    private final Consumer<Item> taker;
    private final Set<String> newSources = new HashSet<>();
    private final Set<String> newDistricts = new HashSet<>();
    private final Set<String> newIndicators = new HashSet<>();
    private final Set<String> newSlices = new HashSet<>();
    private final Set<String> newDefinitions = new HashSet<>();
    private final List<Incoming> waiting = new ArrayList<>();
    /// What the file itself said of a thing before: a second row may repeat or contradict it.
    private final Map<Thing, List<Said>> said = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    /// Items that need no looking up, each with the number of those waiting before it.
    private final List<Pending> pending = new ArrayList<>();

    /// @param taker takes the items, in the order of the file
    public FigurePlanner(Held held, Consumer<Item> taker) {
        this.held = held;
        this.taker = taker;
    }

    /// Figures of this source may come, though it is not held yet.
    ///
    /// @return whether it was not expected before
    public boolean expectSource(String key) {
        return newSources.add(key);
    }

    /// Figures of this district may come, though it is not held yet; likewise below.
    public void expectDistrict(String code) {
        newDistricts.add(code);
    }

    public void expectIndicator(String key) {
        newIndicators.add(key);
    }

    public void expectSlice(String key) {
        newSlices.add(key);
    }

    public void expectDefinition(String indicator, String key) {
        newDefinitions.add(indicator + " " + key);
    }

    public void add(Incoming incoming) {
        waiting.add(incoming);
        if (waiting.size() >= AT_ONCE) {
            finish();
        }
    }

    /// An item that is no figure, or a row that is refused, in its place among the others.
    public void add(Item item) {
        // What waits comes first, so that the items stand in the order of the file.
        pending.add(new Pending(waiting.size(), item));
    }

    /// Hands over whatever still waits.
    public void finish() {
        var districts = waiting.stream().map(i -> i.figure().district()).collect(Collectors.toSet());
        var indicators = waiting.stream().map(i -> i.figure().series().indicator()).collect(Collectors.toSet());
        var here = new Here(waiting.isEmpty() ? List.of() : held.figures(districts, indicators),
                held.figures(waiting.stream().filter(Incoming::complete).map(i -> i.figure().key()).toList()));
        var catalogue = held.catalogue();
        int next = 0;
        for (int i = 0; i <= waiting.size(); i++) {
            while (next < pending.size() && pending.get(next).before() <= i) {
                taker.accept(pending.get(next++).item());
            }
            if (i < waiting.size()) {
                taker.accept(item(waiting.get(i), here, catalogue));
            }
        }
        waiting.clear();
        pending.clear();
    }

    private Item item(Incoming incoming, Here here, Catalogue catalogue) {
        var unknown = unknown(incoming.figure(), catalogue);
        if (unknown.isPresent()) {
            return Item.refused(incoming.where(), unknown.get());
        }
        return incoming.complete() ? complete(incoming, here) : partial(incoming, here, catalogue);
    }

    private Optional<Refusal> unknown(Figure figure, Catalogue catalogue) {
        var series = figure.series();
        if (!newDistricts.contains(figure.district()) && catalogue.districts().stream().noneMatch(d -> d.code().equals(figure.district()))) {
            return Optional.of(Refusal.of("import.refused.district-key", figure.district()));
        }
        if (!newIndicators.contains(series.indicator())
                && catalogue.findIndicator(series.indicator()).filter(i -> i.key().equals(series.indicator())).isEmpty()) {
            return Optional.of(Refusal.of("import.refused.indicator-key", series.indicator()));
        }
        if (!series.slice().isEmpty() && !newSlices.contains(series.slice()) && catalogue.slice(series.slice()).isEmpty()) {
            return Optional.of(Refusal.of("import.refused.slice", series.slice()));
        }
        if (!series.definition().isEmpty() && !newDefinitions.contains(series.indicator() + " " + series.definition())
                && catalogue.definition(series.indicator(), series.definition()).isEmpty()) {
            return Optional.of(Refusal.of("import.refused.definition", series.definition()));
        }
        if (!newSources.contains(figure.source())
                && catalogue.sources().stream().noneMatch(s -> s.key().equals(figure.source()))) {
            return Optional.of(Refusal.of("import.refused.source-key", figure.source()));
        }
        return Optional.empty();
    }

    /// A figure with its key and place: the key says what it is.
    private Item complete(Incoming incoming, Here here) {
        Figure theirs = incoming.figure();
        if (!keys.add(theirs.key())) {
            return Item.refused(incoming.where(), Refusal.of("import.refused.key-twice", theirs.key()));
        }
        Figure mine = here.byKey.get(theirs.key());
        if (theirs.equals(mine)) {
            return Item.same(incoming.where(), new FigureChange(mine, mine), theirs.key());
        }
        // Prints that this one may be under another key.
        var twins = here.prints(theirs).stream().filter(print -> !print.key().equals(theirs.key()))
                .filter(print -> print.source().equals(theirs.source()) && print.place().equals(theirs.place())).toList();
        var twin = twins.stream().filter(print -> Aspect.between(print, theirs).isEmpty()).findFirst();
        if (twin.isPresent() && mine == null) {
            return Item.same(incoming.where(), new FigureChange(twin.get(), twin.get()), theirs.key());
        }
        if (mine == null && twins.isEmpty()) {
            return Item.added(incoming.where(), new FigureChange(null, theirs), theirs.key());
        }
        Figure against = mine == null ? twins.getFirst() : mine;
        var aspects = EnumSet.noneOf(Aspect.class);
        aspects.addAll(Aspect.between(against, theirs));
        if (aspects.isEmpty()) {
            aspects.add(Aspect.REMARKS);
        }
        // Where only remarks differ, or the print was taken in before under another key, there is no further print.
        boolean nothingNew = aspects.equals(EnumSet.of(Aspect.REMARKS)) || twin.isPresent();
        Figure further = mine == null ? theirs : withKey(theirs, free(theirs.key(), here));
        return twin.isPresent() ? Item.same(incoming.where(), new FigureChange(twin.get(), twin.get()), theirs.key())
                : Item.different(incoming.where(), new FigureChange(against, withKey(theirs, against.key())),
                nothingNew ? null : new FigureChange(null, further), aspects, theirs.key());
    }

    /// A figure that a table tells of: it is set against all prints of the same thing.
    private Item partial(Incoming incoming, Here here, Catalogue catalogue) {
        Figure theirs = incoming.figure();
        var prints = new ArrayList<>(here.prints(theirs));
        var saidBefore = said.computeIfAbsent(Thing.of(theirs), _ -> new ArrayList<>(1));
        saidBefore.forEach(before -> prints.add(before.figure()));
        var same = prints.stream().filter(print -> says(print, incoming)).findFirst();
        if (same.isPresent()) {
            return Item.same(incoming.where(), new FigureChange(same.get(), same.get()), "");
        }
        saidBefore.add(new Said(theirs, incoming.where()));
        var added = new FigureChange(null, theirs);
        if (prints.isEmpty()) {
            return Item.added(incoming.where(), added, "");
        }
        // One that is held where there is any: what the file said before is added only if a person lets it.
        Figure against = (here.prints(theirs).isEmpty() ? prints : here.prints(theirs)).stream().max(Comparator
                .comparing((Figure print) -> print.source().equals(theirs.source()))
                .thenComparing(print -> newSources.contains(print.source()) ? "" : catalogue.source(print.source()).date()))
                .orElseThrow();
        var corrected = new Figure(against.key(), against.district(), against.series(), against.period(), against.role(),
                theirs.quantity(), against.source(), against.place(), against.note());
        return Item.different(incoming.where(), new FigureChange(against, corrected), added,
                Aspect.between(against, theirs), "").against(saidBefore.stream()
                .filter(before -> before.figure() == against).map(Said::where).findFirst().orElse(null));
    }

    private static boolean says(Figure print, Incoming incoming) {
        var aspects = Aspect.between(print, incoming.figure());
        return aspects.isEmpty() || !incoming.sourceStated() && aspects.equals(Set.of(Aspect.SOURCE));
    }

    private String free(String key, Here here) {
        int n = 2;
        while (keys.contains(key + "-" + n) || here.byKey.containsKey(key + "-" + n)
                || !held.figures(List.of(key + "-" + n)).isEmpty()) {
            n++;
        }
        keys.add(key + "-" + n);
        return key + "-" + n;
    }

    private static Figure withKey(Figure figure, String key) {
        return new Figure(key, figure.district(), figure.series(), figure.period(), figure.role(), figure.quantity(),
                figure.source(), figure.place(), figure.note());
    }

    private record Said(Figure figure, Where where) {
    }

    private record Pending(int before, Item item) {
    }

    /// What is held of the part of the file in hand.
    private static final class Here {

        private final Map<Thing, List<Figure>> byThing = new HashMap<>();
        private final Map<String, Figure> byKey = new HashMap<>();

        Here(Collection<Figure> figures, Collection<Figure> named) {
            for (Figure figure : figures) {
                byThing.computeIfAbsent(Thing.of(figure), _ -> new ArrayList<>(1)).add(figure);
                byKey.put(figure.key(), figure);
            }
            named.forEach(figure -> byKey.put(figure.key(), figure));
        }

        List<Figure> prints(Figure figure) {
            return byThing.getOrDefault(Thing.of(figure), List.of());
        }
    }
}
