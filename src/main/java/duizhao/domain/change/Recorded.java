package duizhao.domain.change;

import org.jspecify.annotations.Nullable;

/// A change set as a history tells it.
///
/// @param set         with its first changes: all of them unless there are very many
/// @param count       how many changes it has
/// @param act         the act that it takes back or does again, without its changes; itself where it is new
/// @param takenBackBy what took it back and still stands, without its changes; null where the change set stands
public record Recorded(ChangeSet set, int count, ChangeSet act, @Nullable ChangeSet takenBackBy) {

    /// Whether what it did is in the data, unless later change sets changed the same.
    public boolean stands() {
        return takenBackBy == null;
    }
}
