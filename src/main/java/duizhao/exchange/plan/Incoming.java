package duizhao.exchange.plan;

import duizhao.domain.figure.Figure;

/// A figure as a file has it.
///
/// @param complete     whether the file says all of it, its key and place too, as packages, stores and our own exports
///                     do; a planner's table says but what it is and how much
/// @param sourceStated whether the file names its source; otherwise a print in any source that says the same will do
public record Incoming(Figure figure, Where where, boolean complete, boolean sourceStated) {
}
