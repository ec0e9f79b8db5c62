package duizhao.store.backup;

import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What backups are called and said to hold, the same for window and command line.
public final class BackupTexts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final long KILO = 1024;

    private final Messages messages;

    public BackupTexts(Messages messages) {
        this.messages = messages;
    }

    public String time(LocalDateTime made) {
        return TIME.format(made);
    }

    /// Kilobytes or megabytes, whole ones.
    public String size(long bytes) {
        return bytes < KILO * KILO ? messages.text("backup.kilobytes", (bytes + KILO - 1) / KILO)
                : messages.text("backup.megabytes", (bytes + KILO * KILO - 1) / (KILO * KILO));
    }

    /// What `backup` holds; empty where it cannot be read. Reads the disk.
    public Optional<BackupState> read(Backup backup) {
        try {
            return Optional.of(BackupState.of(backup.file()));
        } catch (UserException e) {
            return Optional.empty();
        }
    }

    /// Who did what last in it, and when.
    public String lastAct(BackupState state) {
        return state.last().map(last -> messages.text("backup.act",
                TIME.format(LocalDateTime.ofInstant(last.at(), ZoneId.systemDefault())), last.who()))
                .orElse(messages.text("backup.nothing-yet"));
    }
}
