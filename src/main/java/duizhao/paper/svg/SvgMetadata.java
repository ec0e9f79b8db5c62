package duizhao.paper.svg;

/// What an SVG file says of itself.
///
/// @param title       shown by browsers as the name of the picture
/// @param description a sentence for who cannot see it; may be blank
/// @param language    a language tag, e.g. `zh-CN`
public record SvgMetadata(String title, String description, String language) {
}
