/// Ranking dots: the place of a district among its peers.
@NullMarked
package duizhao.ui.plot.rank;

import org.jspecify.annotations.NullMarked;
