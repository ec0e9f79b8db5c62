package duizhao.feature.entry;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.FollowUpChange;
import duizhao.domain.comparison.CurrentPrints;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Series;
import duizhao.domain.limit.Breach;
import duizhao.domain.limit.Limits;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.SourceKind;
import duizhao.ui.nav.EntryCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a store holds of the cells of the grid, kept current by the changes that are saved, so that an edit need not read
/// all of it again. A large block is made into an act in the background, so any thread may ask.
final class Holdings {

    private final DataSet data;
    private final CurrentPrints prints;
    private final Map<RowKey, List<Figure>> figures = new HashMap<>();
    /// The rows of each series that have, or had, a figure.
    private final Map<Series.Row, Set<RowKey>> rows = new HashMap<>();
    private final Map<RowKey, Optional<Chosen>> chosen = new HashMap<>();
    private final Map<EntryCell, FollowUp> marks = new LinkedHashMap<>();
    private final Map<Series.Row, Map<Unit, Integer>> units = new HashMap<>();
    /// Figures that pairings and tolerances name: they cannot go before those do.
    private final Set<String> needed = new HashSet<>();
    private final Map<EntryCell, Held> cells = new HashMap<>();
    /// The number that takes most room in the columns of a district's plans and outcomes. Words without one may be cut
    /// short: they do not become others.
    private final Map<Side, String> longest = new HashMap<>();

    private record Side(String district, Role role) {
    }

    Holdings(DataSet data, List<FollowUp> followUps) {
        this.data = data;
        this.prints = new CurrentPrints(data.catalogue());
        for (Figure figure : data.figures()) {
            add(figure);
            Unit unit = figure.quantity().unit();
            if (figure.quantity().hasValue()) {
                longest.merge(new Side(figure.district(), figure.role()), figure.quantity().words(),
                        (one, other) -> room(other) > room(one) ? other : one);
                units.computeIfAbsent(figure.series().row(), row -> new LinkedHashMap<>()).merge(unit, 1, Integer::sum);
            }
            data.decisions().tolerances(figure.key()).ifPresent(t -> needed.add(t.plan()));
        }
        data.pairings().forEach(pairing -> {
            needed.add(pairing.plan());
            needed.add(pairing.outcome());
        });
        followUps.forEach(mark -> marks.put(cell(mark), mark));
    }

    /// About how much room words take: a Chinese sign that of two digits.
    private static long room(String words) {
        return words.length() + words.chars().filter(sign -> sign >= 0x2E80).count();
    }

    /// The number with its words that takes most room, as it was read, among the plans or outcomes of a district; blank
    /// where there is none.
    String longest(String district, Role role) {
        return longest.getOrDefault(new Side(district, role), "");
    }

    Catalogue catalogue() {
        return data.catalogue();
    }

    static RowKey key(EntryCell cell) {
        return new RowKey(cell.district(), cell.series(), cell.period().whole());
    }

    static EntryCell cell(FollowUp mark) {
        return new EntryCell(mark.row().district(), mark.row().period(), mark.row().row(), mark.role());
    }

    synchronized Held at(EntryCell cell) {
        return cell.period().month() > 0 ? asOf(cell, figures.getOrDefault(key(cell), List.of()))
                : cells.computeIfAbsent(cell, this::find);
    }

    private Held find(EntryCell cell) {
        RowKey key = key(cell);
        List<Figure> all = figures.getOrDefault(key, List.of());
        if (all.isEmpty()) {
            return Held.NOTHING;
        }
        List<Figure> plans = all.stream().filter(Figure::isPlan).toList();
        List<Figure> outcomes = all.stream().filter(figure -> !figure.isPlan()).toList();
        Figure current = prints.of(key, cell.role(), plans, outcomes, chosen(key)).orElse(null);
        return held(current, prints.newestFirst(cell.role() == Role.PLAN ? plans : outcomes));
    }

    private Held held(@Nullable Figure current, List<Figure> all) {
        boolean byHand = current != null && isByHand(current);
        return new Held(current, all.stream().filter(figure -> figure != current).toList(), byHand,
                byHand ? unusual(current) : List.of());
    }

    /// By what was read with the grid: the periods it shows and the year before, of the districts it shows.
    private List<Breach> unusual(Figure figure) {
        List<Figure> series = rows.getOrDefault(figure.series().row(), Set.of()).stream()
                .flatMap(row -> figures.getOrDefault(row, List.of()).stream()).toList();
        return Limits.of(figure, catalogue().indicator(figure.series().indicator()), series).breaches();
    }

    private void add(Figure figure) {
        RowKey row = RowKey.of(figure);
        figures.computeIfAbsent(row, key -> new ArrayList<>()).add(figure);
        rows.computeIfAbsent(row.row(), key -> new LinkedHashSet<>()).add(row);
    }

    /// What stands as of the month of the cell and of no other: what a person typed, else the newest. In the column of
    /// the whole year it is one of the prints of the year.
    private Held asOf(EntryCell cell, List<Figure> all) {
        List<Figure> month = prints.newestFirst(all.stream().filter(f -> f.role() == cell.role()
                && f.period().equals(cell.period())).toList());
        Figure current = month.stream().filter(this::isByHand).findFirst().or(() -> month.stream().findFirst())
                .orElse(null);
        return held(current, month);
    }

    /// Whether a person typed it, and no document printed it.
    boolean isByHand(Figure figure) {
        return catalogue().source(figure.source()).kind() == SourceKind.MANUAL;
    }

    synchronized boolean isNeeded(Figure figure) {
        return needed.contains(figure.key());
    }

    /// What a person chose for the row; null where nothing was.
    synchronized @Nullable Chosen chosen(RowKey row) {
        return chosen.computeIfAbsent(row, key -> data.decisions().chosen(key)).orElse(null);
    }

    synchronized Optional<FollowUp> mark(EntryCell cell) {
        return Optional.ofNullable(marks.get(new EntryCell(cell.district(), cell.period().whole(), cell.series(),
                cell.role())));
    }

    /// The oldest first.
    synchronized List<FollowUp> marks() {
        return List.copyOf(marks.values());
    }

    /// Whether any of the districts and periods has a figure of the series.
    synchronized boolean has(Series.Row series) {
        return units.containsKey(series) || figures.keySet().stream().anyMatch(key -> key.row().equals(series));
    }

    /// The units in which the series is printed, the most frequent first; else the one of its indicator, for a level.
    synchronized List<Unit> units(Series.Row series) {
        Map<Unit, Integer> used = units.getOrDefault(series, Map.of());
        if (used.isEmpty()) {
            return switch (series.measure()) {
                case GROWTH, AVERAGE_GROWTH, SHARE -> List.of(Unit.PERCENT);
                case LEVEL -> {
                    String unit = catalogue().indicator(series.indicator()).unit();
                    yield unit.isBlank() || !series.slice().isBlank() ? List.of() : List.of(Unit.of(unit));
                }
                case RANK, CHANGE, MULTIPLE -> List.of();
            };
        }
        return used.entrySet().stream().sorted(Map.Entry.<Unit, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).toList();
    }

    /// Takes over a change that was saved.
    ///
    /// @return false where it changes something else than cells, so that all has to be read again
    synchronized boolean take(Change change) {
        switch (change) {
            case FigureChange(Figure before, Figure after) -> {
                if (before != null) {
                    figures.getOrDefault(RowKey.of(before), List.of()).removeIf(f -> f.key().equals(before.key()));
                    forget(RowKey.of(before));
                }
                if (after != null) {
                    if (catalogue().findSource(after.source()).isEmpty()) {
                        return false;
                    }
                    add(after);
                    forget(RowKey.of(after));
                }
                return true;
            }
            case ChoiceChange(Chosen before, Chosen after) -> {
                RowKey row = before == null ? after.row() : before.row();
                chosen.put(row, Optional.ofNullable(after));
                forget(row);
                return true;
            }
            case FollowUpChange(FollowUp before, FollowUp after) -> {
                if (before != null) {
                    marks.remove(cell(before));
                }
                if (after != null) {
                    marks.put(cell(after), after);
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /// A figure is known beside others of its series, so what these are held to be is found anew.
    private void forget(RowKey changed) {
        rows.getOrDefault(changed.row(), Set.of()).forEach(this::forgetCells);
        forgetCells(changed);
    }

    private void forgetCells(RowKey row) {
        for (Role role : Role.values()) {
            cells.remove(new EntryCell(row.district(), row.period(), row.row(), role));
        }
    }
}
