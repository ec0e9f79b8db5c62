package duizhao.feature.entry;

import duizhao.domain.figure.Role;
import duizhao.domain.source.Source;

/// A figure as a person fills it in.
///
/// @param words      as printed
/// @param definition key, blank where none is named
record Draft(String words, Role role, String definition, boolean estimated, Source source, String note) {
}
