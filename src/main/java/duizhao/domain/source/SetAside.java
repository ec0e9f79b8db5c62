package duizhao.domain.source;

/// A number in a document that is no figure 不取.
///
/// @param token  the printed words
public record SetAside(String source, Place place, String token, SetAsideReason reason, String note) {
}
