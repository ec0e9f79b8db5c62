package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.ClaimChange;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.ExplanationChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.FollowUpChange;
import duizhao.domain.change.HandVerdictChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.NamedComparisonChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.change.PairingChange;
import duizhao.domain.change.PublicationChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SliceChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.change.ToleranceChange;
import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.DecisionSet;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Explanation;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.DataSet;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.domain.report.Reports;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/// Whatever people do to a store, undoing all of it gives the store it was, and redoing all of it the store it became.
class StoreUndoPropertiesTest {

    private static final RowKey ROW = new RowKey("990102", new Series.Row("output", Measure.LEVEL, "old-town"),
            Period.year(2040));

    /// What is touched, by a number, and the form it is given; form 0 removes it.
    record Edit(String what, int number, int form) {
    }

    /// All that a person can see of a store, in the order in which it is seen.
    record Seen(List<Figure> figures, List<District> districts, List<Indicator> indicators,
                List<Definition> definitions, List<Slice> slices, List<Source> sources, List<List<Figure>> filed, List<List<SetAside>> setAside,
                List<Document> documents, List<Pairing> pairings, DecisionSet decisions,
                List<NamedComparison> comparisons, List<Explanation> explanations, List<Outlook> outlooks,
                List<FollowUp> followUps, List<Decomposition> decompositions, List<Report> reports,
                List<Publication> published, List<Claim> claims) {
    }

    @Property(tries = 25)
    void undoneItIsTheBeginningAndRedoneTheEnd(@ForAll("acts") List<List<Edit>> acts,
                                               @ForAll @IntRange(min = 1, max = 6) int restart) throws IOException {
        var folder = Files.createTempDirectory("duizhao");
        var file = folder.resolve("a.duizhao");
        var store = open(file);
        try {
            var beginning = seen(store);
            int done = 0;
            for (var edits : acts) {
                done += act(store, edits) ? 1 : 0;
            }
            var end = seen(store);

            for (int i = 0; i < done; i++) {
                store = i % restart == 0 ? again(store) : store;
                store.acts().undo("甲");
            }
            assertThat(store.acts().undoable()).isEmpty();
            assertThat(seen(store)).isEqualTo(beginning);

            for (int i = 0; i < done; i++) {
                store = i % restart == 0 ? again(store) : store;
                store.acts().redo("甲");
            }
            assertThat(store.acts().redoable()).isEmpty();
            assertThat(seen(store)).isEqualTo(end);
            assertThat(store.history().last(1000)).hasSize(3 * done);
            assertThat(store.faults()).isEmpty();
        } finally {
            store.close();
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /// Whatever was taken back out of its turn and done again, the store is what the acts that stand would have made.
    @Property(tries = 25)
    void itIsWhatTheActsThatStandMake(@ForAll("acts") List<List<Edit>> acts) throws IOException {
        var folder = Files.createTempDirectory("duizhao");
        try (var store = open(folder.resolve("a.duizhao")); var fresh = open(folder.resolve("b.duizhao"))) {
            acts.forEach(edits -> act(store, edits));
            var log = store.history().last(1000);
            var takenBack = new HashSet<Long>();
            var standing = new ArrayList<ChangeSet>();
            for (var set : log) {
                if (!takenBack.contains(set.id())) {
                    takenBack.add(set.undoes());
                    if (set.isNew()) {
                        standing.addFirst(set);
                    }
                }
            }

            standing.forEach(set -> fresh.acts().apply(new Act(set.kind(), set.subject(), "", set.changes()), "乙"));

            assertThat(unordered(seen(store))).isEqualTo(unordered(seen(fresh)));
        } finally {
            for (String name : List.of("a.duizhao", "b.duizhao", "")) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /// What came back has its old place in the list, where it had one.
    private static List<Set<?>> unordered(Seen seen) {
        return List.of(Set.copyOf(seen.figures()), Set.copyOf(seen.sources()), Set.copyOf(seen.filed()),
                Set.copyOf(seen.setAside()), Set.copyOf(seen.documents()), Set.copyOf(seen.pairings()),
                Set.of(seen.decisions()), Set.copyOf(seen.comparisons()), Set.copyOf(seen.explanations()),
                Set.copyOf(seen.outlooks()), Set.copyOf(seen.decompositions()), Set.copyOf(seen.reports()), Set.copyOf(seen.published()), Set.copyOf(seen.claims()));
    }

    private static Store again(Store store) {
        store.close();
        return open(store.file());
    }

    /// Does what of `edits` can be done, as one act; or takes back, or does again, one of those before, where it can be.
    private static boolean act(Store store, List<Edit> edits) {
        if (edits.getFirst().what().equals("turn")) {
            var log = store.history().last(1000);
            if (log.isEmpty()) {
                return false;
            }
            try {
                store.acts().turn(log.get((edits.getFirst().number() * 5 + edits.getFirst().form()) % log.size()).id(),
                        "甲");
                return true;
            } catch (UserException refused) {
                assertThat(refused.key()).isEqualTo("error.undo-in-the-way");
                return false;
            }
        }
        var changes = new ArrayList<Change>();
        var touched = new ArrayList<String>();
        for (var edit : edits) {
            var change = change(store, edit);
            if (change != null && !touched.contains(change.subject())) {
                touched.add(change.subject());
                changes.add(change);
            }
        }
        if (changes.isEmpty()) {
            return false;
        }
        store.acts().apply(new Act("edit", "某", "", changes), "甲");
        return true;
    }

    private static @Nullable Change change(Store store, Edit edit) {
        return switch (edit.what()) {
            case "figure" -> {
                var key = "p-" + edit.number();
                var before = store.sources().figures("report").stream().filter(f -> f.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : figure(key, edit.form());
                yield before.isEmpty() && after == null ? null : new FigureChange(before.orElse(null), after);
            }
            case "set-aside" -> {
                var place = new Place("", 5, 9);
                String token = edit.number() + "年";
                var before = store.sources().setAside("report").stream()
                        .filter(s -> s.place().equals(place) && s.token().equals(token)).findFirst();
                var after = edit.form() == 0 ? null : new SetAside("report", place, token,
                        SetAsideReason.values()[edit.form()], "");
                yield before.isEmpty() && after == null ? null : new SetAsideChange(before.orElse(null), after);
            }
            case "document" -> {
                var before = store.sources().document("report");
                var after = edit.form() == 0 ? null : new Document("report", "a.txt", "", "第" + edit.form() + "版");
                yield before.isEmpty() && after == null ? null : new DocumentChange(before.orElse(null), after);
            }
            case "pairing" -> {
                String key = "h-" + edit.number();
                var before = all(store).pairings().stream().filter(p -> p.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Pairing(key, "f-plan", "f-outcome",
                        PairingKind.values()[edit.form() % 3], "第" + edit.form());
                yield before.isEmpty() && after == null ? null : new PairingChange(before.orElse(null), after);
            }
            case "chosen" -> {
                var before = all(store).decisions().chosen(ROW);
                var after = edit.form() == 0 ? null : new Chosen(ROW, edit.form() == 1 ? null : "f-plan",
                        edit.form() == 2 ? null : "f-outcome", "第" + edit.form());
                yield before.isEmpty() && after == null ? null : new ChoiceChange(before.orElse(null), after);
            }
            case "hand-verdict" -> {
                var before = all(store).decisions().verdict(ROW);
                var after = edit.form() == 0 ? null : new HandVerdict(ROW, VerdictKind.values()[edit.form()], "甲",
                        LocalDate.of(2024, 1, edit.form()), "另有说明");
                yield before.isEmpty() && after == null ? null : new HandVerdictChange(before.orElse(null), after);
            }
            case "tolerance" -> {
                var before = all(store).decisions().tolerances("f-plan");
                var after = edit.form() == 0 ? null : new PlanTolerances("f-plan", new BigDecimal(edit.form()),
                        new BigDecimal("0.50"), Unit.of("亿元"), "另有说明");
                yield before.isEmpty() && after == null ? null : new ToleranceChange(before.orElse(null), after);
            }
            case "comparison" -> {
                String key = "n-" + edit.number();
                var before = store.kept().comparisons().stream().filter(c -> c.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new NamedComparison(key, "第" + edit.form(), 4 - edit.form(),
                        Map.of("form", "" + edit.form()));
                yield before.isEmpty() && after == null ? null : new NamedComparisonChange(before.orElse(null), after);
            }
            case "explanation" -> {
                String key = "parts:f-" + edit.number();
                var before = store.decisions().explanations().stream().filter(e -> e.finding().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Explanation(key, "62", "甲", LocalDate.of(2024, 1, edit.form()),
                        "另有说明");
                yield before.isEmpty() && after == null ? null : new ExplanationChange(before.orElse(null), after);
            }
            case "outlook" -> {
                var before = store.decisions().outlooks().stream().findFirst();
                var after = edit.form() == 0 ? null : new Outlook("f-plan", "第" + edit.form(), "甲",
                        LocalDate.of(2024, 1, edit.form()));
                yield before.isEmpty() && after == null ? null : new OutlookChange(before.orElse(null), after);
            }
            case "follow-up" -> {
                var before = store.decisions().followUps().stream().findFirst();
                var after = edit.form() == 0 ? null : new FollowUp(ROW, Role.OUTCOME, "第" + edit.form(), "甲",
                        LocalDate.of(2024, 1, edit.form()));
                yield before.isEmpty() && after == null ? null : new FollowUpChange(before.orElse(null), after);
            }
            case "decomposition" -> {
                var before = store.decisions().decompositions().stream().findFirst();
                var after = edit.form() == 0 ? null : new Decomposition("f-plan", new TreeMap<>(Map.of(
                        2024, BigDecimal.valueOf(10L * edit.form()), 2025, BigDecimal.valueOf(100 - 10L * edit.form()))),
                        "甲", LocalDate.of(2024, 1, edit.form()));
                yield before.isEmpty() && after == null ? null : new DecompositionChange(before.orElse(null), after);
            }
            case "district" -> {
                String code = "99020" + edit.number();
                var before = store.catalogue().districts().stream().filter(d -> d.code().equals(code)).findFirst();
                var after = edit.form() == 0 ? null : new District(code, "第" + edit.form() + "区", "第" + edit.form(), "",
                        edit.form() == 1 ? null : "990100", null, null);
                yield before.isEmpty() && after == null ? null : new DistrictChange(before.orElse(null), after);
            }
            case "indicator" -> {
                String key = "i-" + edit.number();
                var before = store.catalogue().indicators().stream().filter(i -> i.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Indicator(key, "第" + edit.form(), "", IndicatorGroup.TRADE,
                        Direction.UP, Nature.UNSTATED, OptionalInt.empty(), "", false, "");
                yield before.isEmpty() && after == null ? null : new IndicatorChange(before.orElse(null), after);
            }
            case "definition" -> {
                String key = "d-" + edit.number();
                var before = store.catalogue().definitions().stream().filter(d -> d.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Definition(key, "output", "第" + edit.form(), "",
                        Silence.BLOCK, "");
                yield before.isEmpty() && after == null ? null : new DefinitionChange(before.orElse(null), after);
            }
            case "slice" -> {
                String key = "l-" + edit.number();
                var before = store.catalogue().slices().stream().filter(d -> d.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Slice(key, "第" + edit.form(), "");
                yield before.isEmpty() && after == null ? null : new SliceChange(before.orElse(null), after);
            }
            case "claim" -> {
                String key = "cl-" + edit.number();
                var before = store.sources().claims("report").stream().filter(c -> c.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Claim(key, "report", "990102", Period.year(2020 + edit.form()),
                        "mostly-met", "第" + edit.form(), new Place("一", edit.form(), 9), "");
                yield before.isEmpty() && after == null ? null : new ClaimChange(before.orElse(null), after);
            }
            case "report" -> {
                String key = "r-" + edit.number();
                var before = store.kept().reports().stream().filter(r -> r.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : Reports.report(key, edit.form());
                yield before.isEmpty() && after == null ? null : new ReportChange(before.orElse(null), after);
            }
            case "publication" -> {
                String key = "p-" + edit.number();
                var before = store.kept().publication(key);
                var after = edit.form() == 0 ? null : Reports.publication(key, edit.form());
                yield before.isEmpty() && after == null ? null : new PublicationChange(before.orElse(null), after);
            }
            default -> {
                String key = "s-" + edit.number();
                var before = store.catalogue().sources().stream().filter(s -> s.key().equals(key)).findFirst();
                var after = edit.form() == 0 ? null : new Source(key, "第" + edit.form(), "", SourceKind.MANUAL, "", "",
                        "", "", "", null, null);
                yield before.isEmpty() && after == null ? null : new SourceChange(before.orElse(null), after);
            }
        };
    }

    /// Several prints of one thing, which change places as they change form.
    private static Figure figure(String key, int form) {
        var print = Records.figure(key, Period.year(form == 4 ? 2031 : 2022), Role.PLAN);
        return new Figure(key, print.district(), print.series(), print.period(), print.role(), print.quantity(),
                print.source(), new Place("", form, form + 2), "");
    }

    private static DataSet all(Store store) {
        var districts = store.catalogue().districts().stream().map(District::code).toList();
        return store.figures().select(new Selection(districts, Period.span(1001, 9999), Set.of(), false));
    }

    private static Seen seen(Store store) {
        var all = all(store);
        var sources = store.catalogue().sources();
        var catalogue = store.catalogue();
        var decisions = store.decisions();
        var kept = store.kept();
        return new Seen(all.figures(), catalogue.districts(), catalogue.indicators(), catalogue.definitions(),
                catalogue.slices(), sources, sources.stream().map(s -> store.sources().figures(s.key())).toList(),
                sources.stream().map(s -> store.sources().setAside(s.key())).toList(),
                sources.stream().flatMap(s -> store.sources().document(s.key()).stream()).toList(),
                all.pairings(), all.decisions(), kept.comparisons(), decisions.explanations(), decisions.outlooks(),
                decisions.followUps(), decisions.decompositions(), kept.reports(), kept.editions().stream()
                        .map(edition -> kept.publication(edition.key()).orElseThrow()).toList(),
                store.sources().claims("report"));
    }

    private static Store open(Path file) {
        return Store.open(file, Records::full, Progress.SILENT);
    }

    @Provide
    Arbitrary<List<List<Edit>>> acts() {
        var numbers = Arbitraries.integers().between(0, 3);
        var forms = Arbitraries.integers().between(0, 4);
        var edits = Combinators.combine(Arbitraries.of("figure", "figure", "set-aside", "document", "source", "pairing",
                "pairing", "chosen", "hand-verdict", "tolerance", "comparison", "explanation", "outlook", "decomposition", "report", "publication", "claim",
                "district", "indicator", "definition", "slice", "follow-up"), numbers, forms).as(Edit::new).list()
                .ofMinSize(1).ofMaxSize(4);
        var turn = Combinators.combine(numbers, forms).as((number, form) -> List.of(new Edit("turn", number, form)));
        return Arbitraries.frequencyOf(Tuple.of(3, edits), Tuple.of(1, turn)).list().ofMaxSize(12);
    }
}
