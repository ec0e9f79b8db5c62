package duizhao.domain.decision;

import duizhao.domain.figure.RowKey;
import org.jspecify.annotations.Nullable;

/// A person's word which prints stand for a row 取数: which target document's plan, which vintage of the outcome. A row
/// has one of each, so that no tally mixes them.
///
/// @param plan    key of the figure, null for the one taken by default
/// @param outcome the same of the outcome
/// @param reason  blank where none is given
public record Chosen(RowKey row, @Nullable String plan, @Nullable String outcome, String reason) {

    public Chosen {
        if (plan == null && outcome == null) {
            throw new IllegalArgumentException("nothing is chosen for " + row.text());
        }
    }
}
