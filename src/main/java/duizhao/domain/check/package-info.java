/// Checks 核验: what two or more printed figures say against each other, by small rules that know nothing of each other.
@NullMarked
package duizhao.domain.check;

import org.jspecify.annotations.NullMarked;
