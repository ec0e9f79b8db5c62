/// Charts that set a plan against its outcome, as controls for the screen and as plain vector nodes for paper; they know no feature and no store.
@NullMarked
package duizhao.ui.plot;

import org.jspecify.annotations.NullMarked;
