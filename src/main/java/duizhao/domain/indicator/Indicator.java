package duizhao.domain.indicator;

import java.util.OptionalInt;

/// An indicator 指标: the same thing has one key in every district and document.
///
/// @param key       stable English name, e.g. `general-public-budget-revenue`
/// @param name      Chinese name as a table prints it
/// @param english   English name
/// @param headline  place among the headline indicators (1 first), empty where it is none
/// @param unit      the unit in which its level is usually printed, blank where there is none
/// @param nominal   whether growth may be derived from two of its levels (nominal by nature)
/// @param note      our own remark, blank where none
public record Indicator(String key, String name, String english, IndicatorGroup group, Direction direction,
                        Nature nature, OptionalInt headline, String unit, boolean nominal, String note) {

    public boolean isHeadline() {
        return headline.isPresent();
    }
}
