package duizhao.domain.change;

import org.jspecify.annotations.Nullable;

/// Two people changed the same thing, and the one whose change came second did not see the other's.
///
/// @param mine   what the second one asks for: what there was when they began, and what they make of it
/// @param theirs what there is now; null for nothing
/// @param by     the change set that made it so, without its changes; null where the history does not know
public record Clash(Change mine, @Nullable Object theirs, @Nullable ChangeSet by) {
}
