package duizhao.domain.change;

import duizhao.domain.comparison.NamedComparison;
import duizhao.domain.decision.Chosen;
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
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Document;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import duizhao.platform.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes in words: what each touches, and its printed words before and after.
public final class ChangeTexts {

    private final Messages messages;
    private final ThingNames names;
    private final FigureTexts figures;
    private final ListTexts lists;

    /// @param held figures that changes refer to, by key, as far as there still are; see [#referredTo]
    public ChangeTexts(Catalogue catalogue, Map<String, Figure> held, Messages messages) {
        this.messages = messages;
        this.names = new ThingNames(catalogue, held, messages);
        this.figures = new FigureTexts(names, messages);
        this.lists = new ListTexts(messages);
    }

    /// Keys of the figures that `changes` speak of without holding them.
    public static Set<String> referredTo(List<Change> changes) {
        var keys = new HashSet<String>();
        for (Change change : changes) {
            Stream.of(change.before() == null ? change.after() : change.before(),
                    change.after() == null ? change.before() : change.after()).forEach(side -> {
                switch (side) {
                    case Pairing pairing -> keys.addAll(Set.of(pairing.plan(), pairing.outcome()));
                    case Chosen chosen -> Stream.of(chosen.plan(), chosen.outcome()).filter(key -> key != null)
                            .forEach(keys::add);
                    case PlanTolerances tolerances -> keys.add(tolerances.plan());
                    case Outlook outlook -> keys.add(outlook.target());
                    case Decomposition decomposition -> keys.add(decomposition.target());
                    case null, default -> { }
                }
            });
        }
        return keys;
    }

    /// What the act is called, without what it is about: 收录, 撤销：收录.
    public String act(Recorded recorded) {
        String act = kind(recorded.act().kind());
        return recorded.set().isNew() ? act : messages.text("history." + recorded.set().kind(), act);
    }

    /// What acts of this kind are called.
    public String kind(String kind) {
        String key = "edit.act." + kind;
        return messages.bundle("edit").containsKey(key) ? messages.text(key, "").strip()
                : messages.text("history.other");
    }

    /// What `change` touches, as people call it: 青云谱 2022年 计划 地区生产总值 增速.
    public String thing(Change change) {
        Object side = change.after() != null ? change.after() : change.before();
        return switch (change) {
            case FigureChange _ -> names.figure((Figure) side);
            case SetAsideChange _ -> messages.text("history.thing.number", ((SetAside) side).token(),
                    names.source(((SetAside) side).source()));
            case SourceChange _ -> messages.text("history.thing.source", ((Source) side).title());
            case DocumentChange _ -> messages.text("history.thing.document", names.source(((Document) side).source()));
            case PairingChange _ -> messages.text("history.thing.pairing", names.figure(((Pairing) side).plan()));
            case ChoiceChange _ -> messages.text("history.thing.choice", names.row(((Chosen) side).row()));
            case HandVerdictChange _ -> messages.text("history.thing.verdict", names.row(((HandVerdict) side).row()));
            case ToleranceChange _ -> messages.text("history.thing.tolerance",
                    names.figure(((PlanTolerances) side).plan()));
            case NamedComparisonChange _ -> messages.text("history.thing.comparison", ((NamedComparison) side).name());
            case ExplanationChange _ -> messages.text("history.thing.finding",
                    names.finding(((Explanation) side).finding()));
            case OutlookChange _ -> messages.text("history.thing.outlook", names.figure(((Outlook) side).target()));
            case FollowUpChange _ -> messages.text("history.thing.follow-up", names.row(((FollowUp) side).row()));
            case DecompositionChange _ -> messages.text("history.thing.decomposition",
                    names.figure(((Decomposition) side).target()));
            case DistrictChange _ -> messages.text("history.thing.district", ((District) side).name());
            case IndicatorChange _ -> messages.text("history.thing.indicator", ((Indicator) side).name());
            case DefinitionChange _ -> messages.text("history.thing.definition", ((Definition) side).name());
            case SliceChange _ -> messages.text("history.thing.slice", ((Slice) side).name());
            case ClaimChange _ -> messages.text("history.thing.claim", names.source(((Claim) side).source()));
            case ReportChange _ -> messages.text("history.thing.report", ((Report) side).name());
            case PublicationChange _ -> messages.text("history.thing.publication",
                    ((Publication) side).edition().title());
        };
    }

    /// What there was, in printed words where there are; blank for nothing.
    public String before(Change change) {
        return side(change.before(), change.after());
    }

    /// What one side of a change says, told apart from another one; blank for nothing.
    public String words(@Nullable Object side, @Nullable Object other) {
        return side(side, other);
    }

    /// What there is since; blank for nothing.
    public String after(Change change) {
        return side(change.after(), change.before());
    }

    /// The row that `change` is about; null where it is about something else.
    public @Nullable RowKey row(Change change) {
        return switch (change.after() != null ? change.after() : change.before()) {
            case Figure figure -> RowKey.of(figure);
            case Chosen chosen -> chosen.row();
            case HandVerdict verdict -> verdict.row();
            case FollowUp mark -> mark.row();
            case Pairing pairing -> names.rowOf(pairing.plan());
            case PlanTolerances tolerances -> names.rowOf(tolerances.plan());
            case Outlook outlook -> names.rowOf(outlook.target());
            case Decomposition decomposition -> names.rowOf(decomposition.target());
            case null, default -> null;
        };
    }

    /// @param other the other side: what differs is told, and little else
    private String side(@Nullable Object side, @Nullable Object other) {
        return switch (side) {
            case null -> "";
            case Figure figure -> figures.text(figure, (Figure) other);
            case SetAside number -> noted(messages.text("term.set-aside." + number.reason().key()), number.note());
            case Source source -> source.title();
            case Document document -> messages.text("history.document", document.name(),
                    document.text().codePointCount(0, document.text().length()));
            case Pairing pairing -> noted(messages.text("history.pairing." + pairing.kind().key(),
                    names.figure(pairing.outcome())), pairing.note());
            case Chosen chosen -> noted(Stream.of(chosen.plan(), chosen.outcome()).filter(key -> key != null)
                    .map(names::words).reduce((a, b) -> a + " / " + b).orElse(""), chosen.reason());
            case HandVerdict verdict -> noted(messages.text("term.verdict." + verdict.kind()), verdict.reason());
            case FollowUp mark -> noted(messages.text(mark.role() == Role.PLAN ? "term.plan" : "term.outcome"), mark.remark());
            case PlanTolerances set -> noted(messages.text("history.tolerances", set.tau().toPlainString(),
                    set.delta().toPlainString(), set.unit().printed()), set.reason());
            case NamedComparison comparison -> comparison.name();
            case Explanation explanation -> explanation.reason();
            case Outlook outlook -> outlook.words();
            case Decomposition decomposition -> decomposition.shares().entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue().toPlainString() + "%").collect(Collectors.joining(", "));
            case District district -> lists.district(district, (District) other);
            case Indicator indicator -> lists.indicator(indicator, (Indicator) other);
            case Definition definition -> lists.definition(definition, (Definition) other);
            case Slice slice -> lists.slice(slice, (Slice) other);
            case Claim claim -> noted(claim.token(), claim.note());
            case Report report -> new ReportTexts(messages).text(report, (Report) other);
            case Publication publication -> messages.text("history.publication", publication.edition().pages(),
                    publication.edition().dataHash());
            default -> side.toString();
        };
    }

    private String noted(String words, String note) {
        return note.isBlank() ? words : messages.text("history.noted", words, note);
    }
}
