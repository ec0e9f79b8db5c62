package duizhao.feature.catalogue;

import duizhao.domain.record.Catalogue;
import java.util.Map;

/// The lists as they are now.
///
/// @param figures how many there are of each indicator, by its key
record Listed(Catalogue catalogue, Map<String, Long> figures) {
}
