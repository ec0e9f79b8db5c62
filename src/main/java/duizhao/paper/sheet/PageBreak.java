package duizhao.paper.sheet;

/// What follows begins on a new page.
public record PageBreak() implements Block {
}
