/// The verdict matrix: indicators down, districts and years across, what became of each plan in every cell.
@NullMarked
package duizhao.ui.plot.matrix;

import org.jspecify.annotations.NullMarked;
