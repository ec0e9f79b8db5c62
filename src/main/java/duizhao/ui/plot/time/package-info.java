/// Charts over time: trend with steps, indexed trend, path of a five-year plan, slope between two moments, small multiples.
@NullMarked
package duizhao.ui.plot.time;

import org.jspecify.annotations.NullMarked;
