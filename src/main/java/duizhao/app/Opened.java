package duizhao.app;

import duizhao.app.session.Comparisons;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.store.Store;
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
    /// @param chosen the period a person chose before; the first to be shown is then not looked for, which takes
    ///               comparing years
    static Opened of(Store store, Clock clock, Optional<Period> chosen) {
        var comparisons = new Comparisons(store, clock);
        List<Period> periods = store.figures().periods();
        return new Opened(store, comparisons, comparisons.districts(), periods, chosen.filter(periods::contains)
                .orElseGet(() -> comparisons.defaultYear(comparisons.defaultDistricts())), store.figures().count(),
                store.history().lastChange());
    }
}
