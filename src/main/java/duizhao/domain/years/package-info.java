/// One indicator through the years: its plans and outcomes, and how districts stand beside each other.
@NullMarked
package duizhao.domain.years;

import org.jspecify.annotations.NullMarked;
