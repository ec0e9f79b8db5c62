package duizhao.domain.change;

import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.DataSet;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two indicators that turn out the same become one: its figures keep all that was printed, and are those of the other
/// one from then on; what people decided about its rows goes with them; then it is removed.
///
/// @param data  all figures of both, of all districts, and what people decided about their rows
/// @param marks for follow-up, of these indicators or any
/// @param from  is removed
/// @param into  stays
public record IndicatorMerge(DataSet data, List<FollowUp> marks, Indicator from, Indicator into) {

    /// The kind of the act.
    public static final String KIND = "merge-indicators";

    /// @throws IllegalArgumentException where both are one
    public IndicatorMerge {
        marks = List.copyOf(marks);
        if (from.key().equals(into.key())) {
            throw new IllegalArgumentException("into itself: " + from.key());
        }
    }

    /// The figures that change hands, in the order of the data.
    public List<Figure> figures() {
        return data.figures().stream().filter(figure -> figure.series().indicator().equals(from.key())).toList();
    }

    /// The act, which can be taken back like any other.
    ///
    /// @throws UserException where one key names two different definitions, or where people decided about the same row
    ///                       of both: a person has to settle that first
    public Act act(String why) {
        var changes = new ArrayList<Change>();
        List<Definition> definitions = definitions(from);
        for (Definition definition : definitions) {
            moved(definition).ifPresent(added -> changes.add(new DefinitionChange(null, added)));
        }
        for (Figure figure : figures()) {
            changes.add(new FigureChange(figure, moved(figure)));
        }
        data.decisions().chosen().stream().filter(chosen -> isOfFrom(chosen.row()))
                .sorted(Comparator.comparing(chosen -> chosen.row().text())).forEach(chosen -> {
            changes.add(new ChoiceChange(chosen, null));
            changes.add(new ChoiceChange(null, new Chosen(free(chosen.row()), chosen.plan(), chosen.outcome(),
                    chosen.reason())));
        });
        data.decisions().verdicts().stream().filter(verdict -> isOfFrom(verdict.row()))
                .sorted(Comparator.comparing(verdict -> verdict.row().text())).forEach(verdict -> {
            changes.add(new HandVerdictChange(verdict, null));
            changes.add(new HandVerdictChange(null, new HandVerdict(free(verdict.row()), verdict.kind(), verdict.by(),
                    verdict.date(), verdict.reason())));
        });
        marks.stream().filter(mark -> isOfFrom(mark.row())).forEach(mark -> {
            changes.add(new FollowUpChange(mark, null));
            // A cell has one mark: where the other indicator's has one already, that one stays.
            if (marks.stream().noneMatch(one -> one.row().equals(there(mark.row())) && one.role() == mark.role())) {
                changes.add(new FollowUpChange(null, new FollowUp(there(mark.row()), mark.role(), mark.remark(), mark.by(),
                        mark.date())));
            }
        });
        definitions.forEach(definition -> changes.add(new DefinitionChange(definition, null)));
        changes.add(new IndicatorChange(from, null));
        return new Act(KIND, from.name() + " → " + into.name(), why, changes);
    }

    private List<Definition> definitions(Indicator indicator) {
        return data.catalogue().definitions().stream().filter(d -> d.indicator().equals(indicator.key())).toList();
    }

    /// What the other indicator has to be given; empty where it has the same already.
    private Optional<Definition> moved(Definition definition) {
        Optional<Definition> there = definitions(into).stream().filter(d -> d.key().equals(definition.key())).findFirst();
        if (there.isPresent() && !there.get().name().equals(definition.name())) {
            throw new UserException(ErrorCode.WRONG_USE, "error.merge-definition", from.name(), into.name(),
                    definition.key(), definition.name(), there.get().name());
        }
        return there.isPresent() ? Optional.empty() : Optional.of(new Definition(definition.key(), into.key(),
                definition.name(), definition.english(), definition.silence(), definition.note()));
    }

    private Figure moved(Figure figure) {
        Series series = figure.series();
        return new Figure(figure.key(), figure.district(), new Series(into.key(), series.measure(), series.slice(),
                series.definition()), figure.period(), figure.role(), figure.quantity(), figure.source(), figure.place(),
                figure.note());
    }

    private boolean isOfFrom(RowKey row) {
        return row.row().indicator().equals(from.key());
    }

    /// The same row of the other indicator, about which nobody decided yet.
    private RowKey free(RowKey row) {
        RowKey there = there(row);
        Set<RowKey> decided = Stream.concat(data.decisions().chosen().stream().map(Chosen::row),
                data.decisions().verdicts().stream().map(HandVerdict::row)).collect(Collectors.toSet());
        if (decided.contains(there)) {
            throw new UserException(ErrorCode.WRONG_USE, "error.merge-decided", from.name(), into.name(),
                    data.catalogue().district(row.district()).name(), row.period().text());
        }
        return there;
    }

    private RowKey there(RowKey row) {
        return new RowKey(row.district(), new Series.Row(into.key(), row.row().measure(), row.row().slice()),
                row.period());
    }
}
