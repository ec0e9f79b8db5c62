package duizhao.reading;

/// A stretch of a text.
///
/// @param start first code point, 0-based
/// @param end   code point after it
public record Span(int start, int end) {
}
