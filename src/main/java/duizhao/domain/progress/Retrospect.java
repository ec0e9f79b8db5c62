package duizhao.domain.progress;

import duizhao.domain.check.Finding;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a plan's years brought, looking back: the levels at both ends and the average that was stated.
///
/// @param row      of the levels; of the average where no level is held
/// @param start    outcome of the year before the plan; null where none is held
/// @param end      outcome of its last year; null where none is held
/// @param average  the average growth stated over its years; null where none is
/// @param computed the average growth between the ends in %, or the yearly step where growth is no measure; null without
///                 both ends
/// @param isRate   whether `computed` is growth in %
/// @param finding  what start, end and average say against each other; null where rounding explains all
public record Retrospect(String district, Series.Row row, @Nullable Figure start, @Nullable Figure end,
                         @Nullable Figure average, @Nullable BigDecimal computed, boolean isRate,
                         @Nullable Finding finding) {
}
