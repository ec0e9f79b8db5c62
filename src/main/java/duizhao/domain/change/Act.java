package duizhao.domain.change;

import java.util.List;

/// What a person asks for: changes to be made together or not at all; not recorded yet.
///
/// @param kind    the act, coded: `file-figure`, `set-aside`, `attach-document`, `add-source`, ...
/// @param subject a short text that tells people what it is about, a figure's token for instance
/// @param why     the person's reason, blank where none is given
/// @param changes in the order in which they are made; at least one
public record Act(String kind, String subject, String why, List<Change> changes) {

    public Act {
        changes = List.copyOf(changes);
        if (kind.isBlank() || changes.isEmpty()) {
            throw new IllegalArgumentException("the act '" + kind + "' of " + changes.size() + " changes");
        }
    }
}
