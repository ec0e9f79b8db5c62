package duizhao.feature.project;

import duizhao.domain.change.ChangeSet;
import duizhao.store.backup.Backup;
import duizhao.store.backup.BackupState;
import java.util.List;
import java.util.Optional;

/// A backup, and how it stands to the store.
///
/// @param state empty where it cannot be read
/// @param since what was done since it was made, newest first; empty where it is no earlier state of the store
record Kept(Backup backup, Optional<BackupState> state, Optional<List<ChangeSet>> since) {

    /// Whether one can go back to it.
    boolean leadsBack() {
        return since.isPresent() && !since.get().isEmpty();
    }
}
