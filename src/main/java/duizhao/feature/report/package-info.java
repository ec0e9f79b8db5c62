/// The place 报告: pages put together of views, texts and headings, printed, published and taken out.
@NullMarked
package duizhao.feature.report;

import org.jspecify.annotations.NullMarked;
