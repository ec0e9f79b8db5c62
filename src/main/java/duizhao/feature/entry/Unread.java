package duizhao.feature.entry;

/// What a person typed into a cell that was not saved.
///
/// @param words  as typed
/// @param reason why, in words for a person
public record Unread(String words, String reason) {
}
