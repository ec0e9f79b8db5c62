/// Helpers for tables that know no feature: numbers aligned on their decimal point, qualifiers hanging to the right.
@NullMarked
package duizhao.ui.table;

import org.jspecify.annotations.NullMarked;
