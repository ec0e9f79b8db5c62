/// Pages as CSV.
@NullMarked
package duizhao.paper.csv;

import org.jspecify.annotations.NullMarked;
