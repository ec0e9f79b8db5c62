package duizhao.ui.nav;

import org.kordamp.ikonli.Ikon;

/// How the rail lists a place; known before the place is built.
///
/// @param id       stable name
/// @param titleKey message key of its name
public record PlaceName(String id, String titleKey, Ikon icon) {
}
