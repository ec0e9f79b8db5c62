package duizhao.feature.report;

import duizhao.domain.report.Part;

/// A part as the list shows it.
///
/// @param details what it shows; blank for parts that are no view
/// @param trouble why it cannot be shown; blank where it can
record PartLine(int place, Part part, String name, String details, String trouble) {
}
