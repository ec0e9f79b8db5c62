package duizhao.domain.progress;

import duizhao.domain.figure.Figure;
import java.math.BigDecimal;

/// What an annual plan of the five years aimed at, against what the path needed that year.
///
/// @param plan   of one year
/// @param needed growth in %, or a level, as the plan is; reckoned from the last outcome known before that year
/// @param enough whether the plan, as printed, is as much as that
/// @param real   whether the plan's growth may leave out prices while the path's amounts have them in
public record AnnualAim(Figure plan, BigDecimal needed, boolean enough, boolean real) {
}
