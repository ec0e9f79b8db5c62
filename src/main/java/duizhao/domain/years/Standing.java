package duizhao.domain.years;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Gap;
import org.jspecify.annotations.Nullable;

/// How one district stands among others.
///
/// @param row        what it says of the year; null where nothing
/// @param quantity   what it is ranked by; null where it has no such number
/// @param derived    whether we computed that number 推算
/// @param rank       from 1; 0 where it has none
/// @param tied       whether another has the same rank
/// @param difference its number minus that of the district it is measured against; null where either has no rank
/// @param bar        why it has no rank; null where it has one
public record Standing(District district, @Nullable ComparisonRow row, @Nullable Quantity quantity, boolean derived,
                       int rank, boolean tied, @Nullable Gap difference, @Nullable Bar bar) {

    /// What keeps a district out of a ranking.
    public enum Bar {
        /// It says nothing of the year.
        SILENT,
        /// What it says is no number.
        NO_NUMBER,
        /// Its unit cannot be brought to that of the others.
        UNIT,
        /// It names another definition than the others, or does not name the one that must be named.
        DEFINITION
    }
}
