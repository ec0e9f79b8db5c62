/// Judging one plan against its outcome: words to pass tests and intervals, gates, rules, verdicts.
@NullMarked
package duizhao.domain.verdict;

import org.jspecify.annotations.NullMarked;
