package duizhao.domain.progress;

import duizhao.domain.figure.Figure;
import duizhao.domain.verdict.VerdictKind;
import org.jspecify.annotations.Nullable;

/// One year of a target that is to be kept each year.
///
/// @param outcome null where none is held
public record YearVerdict(int year, VerdictKind kind, @Nullable Figure outcome) {
}
