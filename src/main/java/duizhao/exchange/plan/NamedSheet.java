package duizhao.exchange.plan;

import duizhao.domain.period.Period;
import org.jspecify.annotations.Nullable;

/// A sheet of which the name alone says where its figures belong.
///
/// @param sheet    its name
/// @param district code; null where the name does not say it, or need not
/// @param period   likewise
public record NamedSheet(String sheet, @Nullable String district, @Nullable Period period) {
}
