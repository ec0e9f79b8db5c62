package duizhao.exchange.plan;

import duizhao.domain.change.Act;
import duizhao.domain.change.Applied;
import duizhao.domain.change.Change;
import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Source;
import duizhao.exchange.sheet.Unseen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an import would do, in the order of the file; nothing is done by it.
///
/// @param kind    of the act it becomes: `import-table`, `import-package` or `merge-store`
/// @param subject name of the file
/// @param skipped rows that hold no number at all, headings for instance
/// @param unread  the tables of the file that are not read
/// @param hidden  the tables of the file that nobody sees, and that are not read therefore
/// @param unseen  rows and columns that nobody sees of tables that are read, left out likewise
/// @param named   the sheets of which the name says where their figures belong
public record ImportPlan(String kind, String subject, List<Item> items, long skipped, List<String> unread,
                         List<String> hidden, List<Unseen> unseen, List<NamedSheet> named) {

    public static final String TABLE = "import-table";
    public static final String PACKAGE = "import-package";
    public static final String STORE = "merge-store";

    private static final Set<String> UNKNOWN =
            Set.of("import.refused.district", "import.refused.indicator", "import.refused.definition");

    public ImportPlan {
        items = List.copyOf(items);
        unread = List.copyOf(unread);
        hidden = List.copyOf(hidden);
        unseen = List.copyOf(unseen);
        named = List.copyOf(named);
    }

    public ImportPlan withNamed(List<NamedSheet> sheets) {
        return new ImportPlan(kind, subject, items, skipped, unread, hidden, unseen, sheets);
    }

    /// Whether its lines stand in more than one table of a file.
    public boolean isOfSeveralTables() {
        return items.stream().filter(item -> item.where().row() > 0).map(item -> item.where().table()).distinct()
                .limit(2).count() > 1;
    }

    /// How many items there are of each standing, what a table brings along for them not counted.
    public Map<Standing, Integer> counts() {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        items.stream().filter(item -> !isBroughtAlong(item)).forEach(item -> counts.merge(item.standing(), 1, Integer::sum));
        return counts;
    }

    /// The sources that a table brings along.
    public long newSources() {
        return items.stream().filter(this::isNewSource).count();
    }

    /// The districts, indicators and definitions that a table brings along.
    public long newEntries() {
        return items.stream().filter(item -> isBroughtAlong(item) && !isNewSource(item)).count();
    }

    /// Whether anything is refused only because nobody knows a district, an indicator or a definition of its name.
    public boolean hasUnknown() {
        return items.stream().map(Item::refusal).filter(Objects::nonNull).anyMatch(refusal -> UNKNOWN.contains(refusal.key()));
    }

    /// Whether the item belongs to the lists of districts, indicators, parts and definitions.
    public boolean isEntry(Item item) {
        return item.change() != null && Renaming.order(item.change()) < Renaming.SOURCES;
    }

    private boolean isNewSource(Item item) {
        return kind.equals(TABLE) && item.change() instanceof SourceChange;
    }

    private boolean isBroughtAlong(Item item) {
        return kind.equals(TABLE) && item.change() != null && !(item.change() instanceof FigureChange);
    }

    /// What `held` is with what the plan adds to the lists, so that its figures can be named.
    public Catalogue catalogue(Catalogue held) {
        return Applied.to(new DataSet(held, List.of(), List.of(), List.of(), List.of()), items.stream()
                .filter(item -> item.standing() == Standing.ADDED && isEntry(item)).map(Item::change).filter(Objects::nonNull)
                .toList()).catalogue();
    }

    /// The one act that does it; empty where there is nothing to do.
    ///
    /// @param answers for items that differ; not asked for others
    /// @param why     the person's reason, blank where none is given
    public Optional<Act> act(Function<Item, Answer> answers, String why) {
        var changes = new ArrayList<Change>();
        var names = new HashMap<String, String>();
        for (Item item : items) {
            Answer answer = item.standing() == Standing.DIFFERENT ? answers.apply(item) : Answer.LEAVE;
            var change = item.change(answer);
            change.ifPresent(changes::add);
            String now = name(item, change.orElse(null));
            if (now != null && !now.equals(item.key())) {
                names.put(item.key(), now);
            }
        }
        if (kind.equals(TABLE)) {
            dropIdle(changes);
        }
        // Sources before their figures, figures before what refers to them.
        var ordered = changes.stream().map(change -> Renaming.of(change, names))
                .sorted(Comparator.comparingInt(Renaming::order)).toList();
        return ordered.isEmpty() ? Optional.empty() : Optional.of(new Act(kind, subject, why, chained(ordered)));
    }

    /// A source, district, indicator or definition that a table brings along is nothing without a figure of it.
    private static void dropIdle(List<Change> changes) {
        var figures = changes.stream().filter(FigureChange.class::isInstance).map(FigureChange.class::cast)
                .map(FigureChange::after).filter(Objects::nonNull).toList();
        var sources = figures.stream().map(Figure::source).collect(Collectors.toSet());
        var districts = figures.stream().map(Figure::district).collect(Collectors.toSet());
        // One may be the parent of another that is added.
        changes.stream().filter(DistrictChange.class::isInstance).map(change -> ((DistrictChange) change).after())
                .filter(added -> added != null && added.parent() != null && districts.contains(added.code()))
                .map(District::parent).toList().forEach(districts::add);
        var indicators = figures.stream().map(f -> f.series().indicator()).collect(Collectors.toSet());
        var definitions = figures.stream().map(f -> f.series().indicator() + " " + f.series().definition())
                .collect(Collectors.toSet());
        changes.removeIf(change -> switch (change) {
            case SourceChange(var before, Source after) when before == null -> !sources.contains(after.key());
            case DistrictChange(var before, District after) when before == null -> !districts.contains(after.code());
            case IndicatorChange(var before, Indicator after) when before == null -> !indicators.contains(after.key());
            case DefinitionChange(var before, Definition after) when before == null ->
                    !definitions.contains(after.indicator() + " " + after.key());
            default -> false;
        });
    }

    /// Two rows may correct the same figure: the second then starts from what the first made of it.
    private static List<Change> chained(List<Change> changes) {
        var now = new HashMap<String, Figure>();
        return changes.stream().map(change -> {
            if (change instanceof FigureChange(Figure before, Figure after) && after != null) {
                Figure last = now.put(after.key(), after);
                return last == null || before == null ? change : (Change) new FigureChange(last, after);
            }
            return change;
        }).toList();
    }

    /// The key under which a figure of the file is held after the act; null where that is no question.
    private static @Nullable String name(Item item, @Nullable Change change) {
        if (item.key().isEmpty() || item.standing() == Standing.REFUSED) {
            return null;
        }
        if (item.held().isEmpty()) {
            return item.key();
        }
        String held = item.held().orElseThrow().key();
        // What was decided about a figure of this key is said of the one that has it here.
        boolean addedUnderItsKey = change != null && change.before() == null;
        return held.equals(item.key()) || addedUnderItsKey ? item.key() : held;
    }
}
