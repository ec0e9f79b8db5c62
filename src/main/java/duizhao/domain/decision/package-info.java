/// What a person decided about a row, beside what is computed.
@NullMarked
package duizhao.domain.decision;

import org.jspecify.annotations.NullMarked;
