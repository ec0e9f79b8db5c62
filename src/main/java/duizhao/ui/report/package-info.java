/// What features offer to reports: their views as sheets, made without a window.
@NullMarked
package duizhao.ui.report;

import org.jspecify.annotations.NullMarked;
