/// The same thing printed more than once, in two documents or twice in one, and what changed between the prints.
@NullMarked
package duizhao.domain.reprint;

import org.jspecify.annotations.NullMarked;
