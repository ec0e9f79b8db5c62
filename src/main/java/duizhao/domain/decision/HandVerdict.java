package duizhao.domain.decision;

import duizhao.domain.figure.RowKey;
import duizhao.domain.verdict.VerdictKind;
import java.time.LocalDate;

/// A verdict by hand 人工判定. It stands beside the computed one and never hides it.
///
/// @param by     name of the person
/// @param reason why; never blank
public record HandVerdict(RowKey row, VerdictKind kind, String by, LocalDate date, String reason) {

    public HandVerdict {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a verdict by hand has a name and a reason: " + row.text());
        }
    }
}
