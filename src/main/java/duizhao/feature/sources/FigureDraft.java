package duizhao.feature.sources;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;

/// A figure as a person fills it in.
///
/// @param words      the printed words
/// @param indicator  key, blank while none is chosen
/// @param slice      key, blank for the whole
/// @param definition key, blank where the document names none
/// @param period     as typed
/// @param district   code, blank while none is chosen
record FigureDraft(String words, String indicator, Measure measure, String slice, String definition, String period,
                   Role role, Firmness firmness, boolean estimated, String district, String section, String note) {
}
