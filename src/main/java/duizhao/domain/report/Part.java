package duizhao.domain.report;

/// A part of a report; they stand one below the other.
public sealed interface Part permits HeadingPart, TextPart, ViewPart, BreakPart {
}
