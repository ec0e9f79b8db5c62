package duizhao.feature.entry;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChoiceChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.decision.Chosen;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Place;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one act of what is typed into cells. What a document printed is never changed by it; see
/// `src/decisions/entering-figures.md`.
final class Entering {

    static final String CORRECT = "correct-figure";
    static final String EMPTY = "empty-figure";
    static final String BLOCK = "enter-block";

    private final Holdings holdings;
    private final Messages messages;
    private final int thisYear;
    private final List<Change> changes = new ArrayList<>();
    private final Map<RowKey, Optional<Chosen>> chosen = new HashMap<>();
    private final Map<EntryCell, Unread> unread = new HashMap<>();
    private final List<EntryCell> settled = new ArrayList<>();
    private final List<EntryCell> kept = new ArrayList<>();
    private final Source hand;
    private boolean handMissing;
    private String kind = EntryService.ENTER;
    private String subject = "";
    private int changed;

    private Entering(Holdings holdings, Messages messages, int thisYear) {
        this.holdings = holdings;
        this.messages = messages;
        this.thisYear = thisYear;
        Optional<Source> known = byHand(holdings);
        this.hand = known.orElseGet(() -> EntryService.manual(messages));
        this.handMissing = known.isEmpty();
    }

    /// @param typed    words by cell; blank ones empty the cell
    /// @param thisYear outcomes of later years are not typed
    static Entered of(Map<EntryCell, String> typed, Holdings holdings, Messages messages, int thisYear) {
        var work = new Entering(holdings, messages, thisYear);
        typed.forEach(work::enter);
        return work.entered();
    }

    /// Why nothing can be typed there; empty where it can.
    static Optional<String> closed(EntryCell cell, Holdings holdings, Messages messages, int thisYear) {
        if (holdings.at(cell).current() != null) {
            return Optional.empty();
        }
        if (cell.series().measure() == Measure.AVERAGE_GROWTH && !cell.period().isSpan()) {
            return Optional.of(messages.text("entry.closed.average"));
        }
        return cell.role() == Role.OUTCOME && cell.period().last() > thisYear
                ? Optional.of(messages.text("entry.closed.future")) : Optional.empty();
    }

    private static Optional<Source> byHand(Holdings holdings) {
        return holdings.catalogue().sources().stream().filter(s -> s.kind() == SourceKind.MANUAL).findFirst();
    }

    private Entered entered() {
        var act = changed == 0 ? Optional.<Act>empty() : Optional.of(changed == 1 ? new Act(kind, subject, "", changes)
                : new Act(BLOCK, messages.text("entry.block", changed), "", changes));
        return new Entered(act, unread, settled, kept);
    }

    private void enter(EntryCell cell, String typed) {
        Optional<String> closed = closed(cell, holdings, messages, thisYear);
        switch (CellReading.of(typed, cell, holdings, messages)) {
            case CellReading.Blank _ -> empty(cell);
            case CellReading.Refused(String reason) -> unread.put(cell, new Unread(typed, reason));
            case CellReading.Read(Quantity quantity) -> {
                if (closed.isPresent()) {
                    unread.put(cell, new Unread(typed, closed.get()));
                } else {
                    settled.add(cell);
                    hold(cell, quantity);
                }
            }
        }
    }

    private void hold(EntryCell cell, Quantity quantity) {
        Held held = holdings.at(cell);
        Figure current = held.current();
        if (current != null && current.quantity().words().equals(quantity.words())) {
            return;
        }
        if (current != null && held.byHand()) {
            correct(current, quantity, cell);
            return;
        }
        boolean standsAlone = cell.period().month() > 0; // a month does not decide which print of its year stands
        Optional<Figure> same = standsAlone ? Optional.empty() : held.others().stream()
                .filter(f -> f.quantity().words().equals(quantity.words())).findFirst();
        if (same.isPresent()) { // it is printed so elsewhere: that print is to stand
            choose(cell, same.get().key());
            note(EntryService.ENTER, cell, quantity.token());
            return;
        }
        Optional<Figure> typedBefore = held.others().stream().filter(holdings::isByHand).findFirst();
        if (typedBefore.isPresent()) {
            correct(typedBefore.get(), quantity, cell);
            choose(cell, typedBefore.get().key());
            return;
        }
        var figure = new Figure("hand-" + UUID.randomUUID(), cell.district(), new Series(cell.series().indicator(),
                cell.series().measure(), cell.series().slice(), definition(cell, current)), cell.period(), cell.role(),
                quantity, hand.key(), Place.UNKNOWN, "");
        if (handMissing) {
            changes.add(new SourceChange(null, hand));
            handMissing = false;
        }
        changes.add(new FigureChange(null, figure));
        if (current != null && !standsAlone) {
            choose(cell, figure.key());
        }
        note(EntryService.ENTER, cell, quantity.token());
    }

    /// That of the print it stands before, or of the other side that it answers.
    private String definition(EntryCell cell, @Nullable Figure current) {
        Figure like = current != null ? current : holdings.at(new EntryCell(cell.district(), cell.period(),
                cell.series(), cell.role() == Role.PLAN ? Role.OUTCOME : Role.PLAN)).current();
        return like == null ? "" : like.series().definition();
    }

    /// What was said of the figure beside its words stays: 预计 ticked in the form, the remark, the definition.
    private void correct(Figure before, Quantity typed, EntryCell cell) {
        Quantity own = Notation.read(before.quantity().token()) instanceof Reading.Understood(Quantity read) ? read
                : before.quantity();
        Quantity quantity = typed.governed(before.quantity().firmness() == own.firmness() ? typed.firmness()
                : before.quantity().firmness(), before.quantity().estimated() && !own.estimated());
        changes.add(new FigureChange(before, new Figure(before.key(), before.district(), before.series(),
                before.period(), before.role(), quantity, before.source(), before.place(), before.note())));
        note(CORRECT, cell, typed.token());
    }

    private void empty(EntryCell cell) {
        Held held = holdings.at(cell);
        Figure current = held.current();
        if (current == null) {
            settled.add(cell);
        } else if (!held.byHand() || holdings.isNeeded(current)) {
            kept.add(cell);
        } else {
            settled.add(cell);
            Chosen now = chosen(Holdings.key(cell));
            if (now != null && current.key().equals(cell.role() == Role.PLAN ? now.plan() : now.outcome())) {
                choose(cell, null);
            }
            changes.add(new FigureChange(current, null));
            note(EMPTY, cell, current.quantity().words());
        }
    }

    private void note(String what, EntryCell cell, String words) {
        changed++;
        kind = what;
        subject = new SeriesNames(holdings.catalogue(), messages).full(cell.series()) + " " + words;
    }

    private @Nullable Chosen chosen(RowKey row) {
        return chosen.getOrDefault(row, Optional.ofNullable(holdings.chosen(row))).orElse(null);
    }

    /// Lets a figure stand for its side of the row, the other side staying as it was chosen; null for the default.
    private void choose(EntryCell cell, @Nullable String figure) {
        RowKey row = Holdings.key(cell);
        Chosen before = chosen(row);
        String plan = cell.role() == Role.PLAN ? figure : before == null ? null : before.plan();
        String outcome = cell.role() == Role.OUTCOME ? figure : before == null ? null : before.outcome();
        Chosen after = Stream.of(Optional.ofNullable(plan), Optional.ofNullable(outcome)).noneMatch(Optional::isPresent)
                ? null : new Chosen(row, plan, outcome, before == null ? messages.text("entry.chosen") : before.reason());
        chosen.put(row, Optional.ofNullable(after));
        changes.add(new ChoiceChange(before, after));
    }
}
