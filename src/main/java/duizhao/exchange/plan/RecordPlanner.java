package duizhao.exchange.plan;

import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.ClaimChange;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.report.Report;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import duizhao.domain.whole.WholeRecord;
import duizhao.platform.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sets a whole record, of a data package or of another store, against the one held.
///
/// Each thing is known by its key: a source, a figure, a pairing by theirs, a decision by its row or plan. What only
/// the other side holds is added; what both hold differently is a conflict for a person.
public final class RecordPlanner {

    private static final int REPORT_EVERY = 1_000;

    private final HeldRecord held;
    private final List<Item> items = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> unsettled = new HashSet<>();
    private final Set<String> sources;

    public RecordPlanner(HeldRecord held) {
        this.held = held;
        this.sources = held.catalogue().sources().stream().map(Source::key).collect(Collectors.toSet());
    }

    /// @param kind    [ImportPlan#PACKAGE] or [ImportPlan#STORE]
    /// @param subject name of the file
    public ImportPlan plan(String kind, String subject, WholeRecord record, Progress progress) {
        var data = record.data();
        compare("sources", data.catalogue().sources(), held.catalogue().sources(), Source::key, SourceChange::new);
        sources.addAll(data.catalogue().sources().stream().map(Source::key).toList());
        figures(record, progress);
        for (String source : sources.stream().sorted().toList()) {
            compare("set-aside", data.setAside().stream().filter(s -> s.source().equals(source)).toList(),
                    held.setAside(source), RecordPlanner::place, SetAsideChange::new);
            compare("documents", record.documents().stream().filter(d -> d.source().equals(source)).toList(),
                    held.document(source).stream().toList(), Document::source, DocumentChange::new);
            compare("claims", data.claims().stream().filter(c -> c.source().equals(source)).toList(),
                    held.claims(source), Claim::key, ClaimChange::new);
        }
        var mine = held.decided();
        var theirs = record.decided();
        compare("pairings", renamed(data.pairings(), p -> new PairingChange(null, p)), held.pairings(), Pairing::key,
                PairingChange::new);
        compare("chosen", renamed(theirs.chosen(), c -> new ChoiceChange(null, c)), mine.chosen(), Chosen::row,
                ChoiceChange::new);
        compare("hand-verdicts", theirs.verdicts(), mine.verdicts(), HandVerdict::row, HandVerdictChange::new);
        compare("tolerances", renamed(theirs.tolerances(), t -> new ToleranceChange(null, t)), mine.tolerances(),
                PlanTolerances::plan, ToleranceChange::new);
        compare("explanations", theirs.explanations(), mine.explanations(), Explanation::finding,
                ExplanationChange::new);
        compare("outlooks", renamed(theirs.outlooks(), o -> new OutlookChange(null, o)), mine.outlooks(),
                Outlook::target, OutlookChange::new);
        compare("decompositions", renamed(theirs.decompositions(), d -> new DecompositionChange(null, d)),
                mine.decompositions(), Decomposition::target, DecompositionChange::new);
        compare("comparisons", theirs.comparisons(), mine.comparisons(), NamedComparison::key,
                NamedComparisonChange::new);
        compare("reports", theirs.reports(), mine.reports(), Report::key, ReportChange::new);
        return new ImportPlan(kind, subject, requireFigures(), 0, List.of(), List.of(), List.of(), List.of());
    }

    private void figures(WholeRecord record, Progress progress) {
        var planner = new FigurePlanner(held, items::add);
        sources.forEach(planner::expectSource);
        new ListPlanner(held.catalogue()).plan(record.data().catalogue(), planner).forEach(items::add);
        long done = 0;
        var figures = record.data().figures();
        for (var figure : figures) {
            planner.add(new Incoming(figure, new Where("figures", 0, ""), true, true));
            if (++done % REPORT_EVERY == 0) {
                progress.report(done, figures.size(), "import.comparing");
            }
        }
        planner.finish();
        for (Item item : items) {
            String here = item.held().map(figure -> figure.key()).orElse(item.key());
            if (!item.key().isEmpty() && !here.equals(item.key())) {
                if (item.standing() == Standing.SAME) {
                    names.put(item.key(), here);
                } else {
                    unsettled.add(item.key());
                }
            }
        }
    }

    private <T, K> void compare(String table, List<T> theirs, List<T> mine, Function<T, K> key,
                                BiFunction<T, T, Change> change) {
        var where = new Where(table, 0, "");
        var byKey = new HashMap<K, T>();
        mine.forEach(one -> byKey.put(key.apply(one), one));
        for (T one : theirs) {
            T here = byKey.get(key.apply(one));
            if (here == null) {
                items.add(Item.added(where, change.apply(null, one), ""));
            } else if (here.equals(one)) {
                items.add(Item.same(where, change.apply(here, here), ""));
            } else {
                items.add(Item.different(where, change.apply(here, one), null, Set.of(), ""));
            }
        }
    }

    /// With the keys that its figures have here.
    @SuppressWarnings("unchecked") // a change of one kind stays one of that kind
    private <T> List<T> renamed(List<T> all, Function<T, Change> change) {
        return all.stream().map(one -> (T) Objects.requireNonNull(Renaming.of(change.apply(one), names).after()))
                .toList();
    }

    /// Refuses what refers to a figure that is neither held nor taken in.
    private List<Item> requireFigures() {
        var coming = items.stream().filter(item -> item.standing() != Standing.REFUSED).map(Item::key)
                .collect(Collectors.toSet());
        var asked = items.stream().map(Item::change).filter(Objects::nonNull).flatMap(c -> Renaming.needed(c).stream())
                .filter(key -> !coming.contains(key)).collect(Collectors.toSet());
        var here = held.figures(asked).stream().map(figure -> figure.key()).collect(Collectors.toSet());
        return items.stream().map(item -> {
            if (item.change() == null || item.standing() == Standing.SAME) {
                return item;
            }
            var lacking = Renaming.needed(item.change()).stream()
                    .filter(key -> !coming.contains(key) && !here.contains(key)).findFirst();
            if (lacking.isPresent()) {
                return Item.refused(item.where(), Refusal.of("import.refused.figure", lacking.get()));
            }
            boolean bound = item.change() instanceof ToleranceChange || item.change() instanceof OutlookChange
                    || item.change() instanceof DecompositionChange;
            return bound && Renaming.needed(item.change()).stream().anyMatch(unsettled::contains)
                    ? Item.refused(item.where(), Refusal.of("import.refused.unsettled")) : item;
        }).toList();
    }

    /// As a store knows it: by place and token; where the place is not known, by all of it.
    private static List<Object> place(SetAside setAside) {
        return setAside.place().isKnown() ? List.of(setAside.place(), setAside.token()) : List.of(setAside);
    }
}
