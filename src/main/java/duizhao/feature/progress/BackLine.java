package duizhao.feature.progress;

import duizhao.domain.progress.Retrospect;

/// What the years of an earlier plan brought, in words.
///
/// @param computed average growth between the ends, or the yearly step
/// @param stated   the average that was printed
/// @param notes    whether the two go together
record BackLine(Retrospect retrospect, String district, String name, String start, String end, String computed,
                String stated, String notes) {
}
