package duizhao.app;

import duizhao.app.session.Comparisons;
import duizhao.app.shell.ShellState;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.store.Store;
import duizhao.ui.nav.Memory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An open store and what the window asks of it before it shows.
///
/// @param districts that can be chosen
/// @param periods   years and spans that have figures, ascending
/// @param first     the year to show where none was chosen before
/// @param lastChange when the store was changed last, as far as its history knows
record Opened(Store store, Comparisons comparisons, List<District> districts, List<Period> periods, Period first,
              long figures, Optional<Instant> lastChange) {

    /// Reads the disk.
    ///
    /// @param memory knows the period that a person chose before
    static Opened of(Store store, Clock clock, Memory memory) {
        var comparisons = new Comparisons(store, clock);
        List<Period> periods = store.figures().periods();
        Period first = new ShellState(memory).period().filter(periods::contains)
                .orElseGet(() -> new FirstYear(memory).of(store, comparisons));
        return new Opened(store, comparisons, comparisons.districts(), periods, first, store.figures().count(),
                store.history().lastChange());
    }
}
