/// What a report is made of, and what of it was published.
@NullMarked
package duizhao.domain.report;

import org.jspecify.annotations.NullMarked;
