/// Progress 进度: how far a five-year target is on its way, against how far the plan is in time.
@NullMarked
package duizhao.domain.progress;

import org.jspecify.annotations.NullMarked;
