package duizhao.domain.source;

/// A number in a document that is no figure 不取.
///
/// @param token  the printed words
/// @param reason key of the reason: `date`, `list-number`, `threshold`, ...
public record SetAside(String source, Place place, String token, String reason, String note) {
}
