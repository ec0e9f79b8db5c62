package duizhao.feature.sources;

import duizhao.domain.source.SourceKind;
import org.jspecify.annotations.Nullable;

/// A source as a person fills it in.
///
/// @param kind     null while none is chosen
/// @param date     as typed
/// @param district code, blank for none
/// @param outcomes the period it reports, as typed; blank for none
/// @param plans    the period it plans, as typed; blank for none
record SourceDraft(String title, String issuer, @Nullable SourceKind kind, String date, String district,
                   String outcomes, String plans) {
}
