/// What is to be expected of a figure before it is typed, and what of it is out of the ordinary: no refusal, a question.
@NullMarked
package duizhao.domain.limit;

import org.jspecify.annotations.NullMarked;
