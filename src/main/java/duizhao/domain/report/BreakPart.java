package duizhao.domain.report;

/// What follows begins on a new page.
public record BreakPart() implements Part {
}
