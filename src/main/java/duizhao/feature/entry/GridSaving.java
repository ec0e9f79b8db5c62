package duizhao.feature.entry;

import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Surroundings;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Saves what is typed or pasted, one act after the other, and keeps what cannot be read in its cell.
final class GridSaving {

    /// From so many cells on, an act is made in the background.
    private static final int LARGE = 300;

    private final Surroundings around;
    private final GridModel model;
    private final OfferPane offers;
    private final GridTelling telling;
    private final int thisYear;
    private final Deque<Map<EntryCell, String>> waiting = new ArrayDeque<>();
    private boolean busy;

    GridSaving(Surroundings around, GridModel model, OfferPane offers, GridTelling telling, int thisYear) {
        this.around = around;
        this.model = model;
        this.offers = offers;
        this.telling = telling;
        this.thisYear = thisYear;
    }

    /// Saves words, or offers the figures of a sentence.
    void typed(EntryCell cell, String words) {
        Holdings holdings = model.holdings();
        if (holdings == null) {
            return;
        }
        boolean refused = CellReading.of(words, cell, holdings, around.messages()) instanceof CellReading.Refused;
        List<Offer> found = refused ? Offer.of(words, cell, holdings.catalogue(), model.answerProperty().get().series())
                : List.of();
        if (found.isEmpty()) {
            enter(Map.of(cell, words));
        } else {
            offers.show(found);
        }
    }

    /// Saves words, one act after the other: two keys pressed quickly mean two acts in that order.
    void enter(Map<EntryCell, String> typed) {
        waiting.add(typed);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Map<EntryCell, String> typed = waiting.poll();
        Holdings holdings = model.holdings();
        busy = typed != null;
        if (typed == null) {
            return;
        }
        if (holdings == null) { // the grid is gone before its turn came: nothing typed is lost
            notSaved(typed, typed.keySet());
            next();
            return;
        }
        if (typed.size() < LARGE) {
            planned(typed, Entering.of(typed, holdings, around.messages(), thisYear));
        } else {
            Runnable prepared = around.edits().preparing();
            around.tasks().work(() -> Entering.of(typed, holdings, around.messages(), thisYear)).titled("entry.saving")
                    .onSuccess(entered -> {
                        planned(typed, entered);
                        prepared.run();
                    })
                    .onCancel(() -> {
                        next();
                        prepared.run();
                    })
                    .onError(Throwable.class, error -> {
                        around.tasks().tell(error);
                        notSaved(typed, typed.keySet());
                        next();
                        prepared.run();
                    }).start();
        }
    }

    private void planned(Map<EntryCell, String> typed, Entered entered) {
        model.unread().putAll(entered.unread());
        entered.settled().forEach(model.unread()::remove);
        entered.kept().forEach(model.unread()::remove);
        telling.changed();
        if (!entered.kept().isEmpty()) {
            around.guide().say(around.messages().text("entry.kept", entered.kept().size()));
        }
        if (entered.act().isEmpty()) {
            next();
            return;
        }
        around.edits().apply(entered.act().get(), saved -> next(), () -> {
            notSaved(typed, entered.settled());
            telling.changed();
            next();
        });
    }

    private void notSaved(Map<EntryCell, String> typed, Collection<EntryCell> cells) {
        cells.forEach(cell -> model.unread().put(cell, new Unread(typed.get(cell),
                around.messages().text("entry.error.not-saved"))));
    }
}
