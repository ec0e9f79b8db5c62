/// Plans set against outcomes, district beside district: pairing, judging, counting, and saying why.
@NullMarked
package duizhao.domain.comparison;

import org.jspecify.annotations.NullMarked;
