/// Exact arithmetic on printed numbers: powers and roots, and how far words and printed digits leave a number open.
@NullMarked
package duizhao.domain.arithmetic;

import org.jspecify.annotations.NullMarked;
