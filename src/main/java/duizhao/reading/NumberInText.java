package duizhao.reading;

/// A number as it stands in a text.
///
/// @param start first code point, 0-based
/// @param end   code point after it
/// @param text  the printed number, without its unit: `12.3`, `第二`, `百分之五`
public record NumberInText(int start, int end, String text) {
}
