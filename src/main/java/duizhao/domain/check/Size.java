package duizhao.domain.check;

import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;

/// How large a contradiction is: what is printed minus what the other numbers come to.
///
/// @param value rounded as the arithmetic shows it
/// @param unit  个百分点 for rates
public record Size(BigDecimal value, Unit unit) {
}
