package duizhao.domain.source;

/// A person's word that one figure answers another 对应.
///
/// @param plan    key of the target figure
/// @param outcome key of the figure that answers it
/// @param note    why they may be compared, or why with care
public record Pairing(String key, String plan, String outcome, PairingKind kind, String note) {
}
