package duizhao.feature.entry;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.FollowUpChange;
import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Acts of the side form: what is said of a figure beside its number, which print stands, taking one back, marks.
final class Describing {

    static final String DESCRIBE = "describe-figure";
    static final String CHOOSE = "choose-figure";
    static final String TAKE_BACK = "take-back-figure";
    static final String MARK = "mark-cell";
    static final String UNMARK = "unmark-cell";

    private final Messages messages;
    private final String who;

    /// @param who the person who marks
    Describing(Messages messages, String who) {
        this.messages = messages;
        this.who = who;
    }

    /// Corrects how a figure was filed: its words, and what is said of it.
    ///
    /// @param words      as they are to be; read by the caller as `quantity`
    /// @param definition key, blank where none is named
    Optional<Act> describe(Holdings holdings, Figure before, Quantity quantity, String definition, boolean estimated,
                           Firmness firmness, String note) {
        Series of = before.series();
        var read = new Quantity(quantity.value(), quantity.upper(), quantity.wording(), quantity.unit(), firmness,
                estimated || quantity.estimated(), quantity.token());
        var after = new Figure(before.key(), before.district(), new Series(of.indicator(), of.measure(), of.slice(),
                definition), before.period(), before.role(), read, before.source(), before.place(), note.strip());
        return after.equals(before) ? Optional.empty() : Optional.of(new Act(DESCRIBE,
                name(holdings, before.series().row(), read.token()), "", List.of(new FigureChange(before, after))));
    }

    /// Lets another print stand for the cell.
    Act choose(Holdings holdings, EntryCell cell, Figure figure) {
        Chosen before = holdings.chosen(Holdings.key(cell));
        return new Act(CHOOSE, name(holdings, cell.series(), figure.quantity().words()), "",
                List.of(new ChoiceChange(before, chosen(before, cell, figure.key(),
                        before == null ? "" : before.reason()))));
    }

    /// Takes back a figure, printed or typed, with the choice that names it.
    Act takeBack(Holdings holdings, EntryCell cell, Figure figure) {
        var changes = new ArrayList<Change>();
        Chosen before = holdings.chosen(Holdings.key(cell));
        if (before != null && figure.key().equals(cell.role() == Role.PLAN ? before.plan() : before.outcome())) {
            changes.add(new ChoiceChange(before, chosen(before, cell, null, before.reason())));
        }
        changes.add(new FigureChange(figure, null));
        return new Act(TAKE_BACK, name(holdings, cell.series(), figure.quantity().words()), "", changes);
    }

    /// Marks a cell, or marks it with another remark.
    Optional<Act> mark(Holdings holdings, EntryCell cell, String remark, LocalDate today) {
        FollowUp before = holdings.mark(cell).orElse(null);
        if (before != null && before.remark().equals(remark.strip())) {
            return Optional.empty();
        }
        return Optional.of(new Act(MARK, name(holdings, cell.series(), remark.strip()), "", List.of(new FollowUpChange(
                before, new FollowUp(Holdings.key(cell), cell.role(), remark.strip(), who, today)))));
    }

    Act unmark(Holdings holdings, FollowUp mark) {
        return new Act(UNMARK, name(holdings, mark.row().row(), mark.remark()), "",
                List.of(new FollowUpChange(mark, null)));
    }

    private static @Nullable Chosen chosen(@Nullable Chosen before, EntryCell cell, @Nullable String figure,
                                           String reason) {
        String plan = cell.role() == Role.PLAN ? figure : before == null ? null : before.plan();
        String outcome = cell.role() == Role.OUTCOME ? figure : before == null ? null : before.outcome();
        return plan == null && outcome == null ? null : new Chosen(Holdings.key(cell), plan, outcome, reason);
    }

    private String name(Holdings holdings, Series.Row series, String words) {
        return (new SeriesNames(holdings.catalogue(), messages).full(series) + " " + words).strip();
    }
}
