package duizhao.exchange.plan;

import duizhao.domain.change.Change;
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
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Outlook;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.source.Pairing;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which figures a change refers to, and how it refers to one that is held under another key here.
final class Renaming {

    /// The place of sources in an act: before it come the lists of what figures are of.
    static final int SOURCES = 0;

    private Renaming() {
    }

    /// Its place in an act: what others refer to comes first.
    static int order(Change change) {
        return switch (change) {
            case DistrictChange _, IndicatorChange _, SliceChange _ -> -2;
            case DefinitionChange _ -> -1;
            case SourceChange _ -> SOURCES;
            case FigureChange _ -> 1;
            case DocumentChange _, SetAsideChange _, ClaimChange _ -> 2;
            case PairingChange _ -> 3;
            case ChoiceChange _, HandVerdictChange _, ToleranceChange _, NamedComparisonChange _, ExplanationChange _,
                 OutlookChange _, DecompositionChange _, FollowUpChange _, ReportChange _, PublicationChange _ -> 4;
        };
    }

    /// The keys of the figures that must be held for what comes after the change.
    static Set<String> needed(Change change) {
        return keys(change).collect(Collectors.toSet());
    }

    private static Stream<String> keys(Change change) {
        return switch (change) {
            case PairingChange(var _, Pairing p) when p != null -> Stream.of(p.plan(), p.outcome());
            case ChoiceChange(var _, Chosen c) when c != null ->
                    Stream.of(c.plan(), c.outcome()).filter(key -> key != null);
            case ToleranceChange(var _, PlanTolerances t) when t != null -> Stream.of(t.plan());
            case OutlookChange(var _, Outlook o) when o != null -> Stream.of(o.target());
            case DecompositionChange(var _, Decomposition d) when d != null -> Stream.of(d.target());
            default -> Stream.of();
        };
    }

    /// @param names the key of a figure here, by its key in the file; only where the two differ
    static Change of(Change change, Map<String, String> names) {
        if (names.isEmpty() || keys(change).noneMatch(names::containsKey)) {
            return change;
        }
        return switch (change) {
            case PairingChange(var before, Pairing p) -> new PairingChange(before,
                    new Pairing(p.key(), name(p.plan(), names), name(p.outcome(), names), p.kind(), p.note()));
            case ChoiceChange(var before, Chosen c) -> new ChoiceChange(before,
                    new Chosen(c.row(), nameOrNull(c.plan(), names), nameOrNull(c.outcome(), names), c.reason()));
            case ToleranceChange(var before, PlanTolerances t) when before == null ->
                    new ToleranceChange(null, new PlanTolerances(name(t.plan(), names), t.tau(), t.delta(), t.unit(),
                            t.reason()));
            case OutlookChange(var before, Outlook o) when before == null ->
                    new OutlookChange(null, new Outlook(name(o.target(), names), o.words(), o.by(), o.date()));
            case DecompositionChange(var before, Decomposition d) when before == null -> new DecompositionChange(null,
                    new Decomposition(name(d.target(), names), d.shares(), d.by(), d.date()));
            default -> change;
        };
    }

    private static String name(String key, Map<String, String> names) {
        return names.getOrDefault(key, key);
    }

    private static @Nullable String nameOrNull(@Nullable String key, Map<String, String> names) {
        return key == null ? null : name(key, names);
    }
}
