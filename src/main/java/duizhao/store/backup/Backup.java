package duizhao.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A dated copy of a store.
///
/// @param made   by the clock of the machine that made it, to the second; read from the name, since a copied file may
///               carry another time
/// @param number 1 for the first of that second, 2 for another one
/// @param bytes  size of the file
public record Backup(Path file, LocalDateTime made, int number, long bytes) {

    /// Oldest first.
    static final Comparator<Backup> ORDER = Comparator.comparing(Backup::made).thenComparingInt(Backup::number)
            .thenComparing(backup -> backup.file().toString());

    /// As ISO 8601 has it, but without colons, which no file of Windows may have in its name.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss");
    private static final Pattern NAME = Pattern.compile(".*\\.(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d)(?:-(\\d{1,6}))?\\.duizhao");

    /// The name of a backup of a store called `store`.
    ///
    /// @param number 1 for the first of that second, 2 for another one
    static String name(String store, LocalDateTime made, int number) {
        return store + "." + TIME.format(made) + (number == 1 ? "" : "-" + number) + ".duizhao";
    }

    /// What `file` is by its name; empty where it is no backup, or is there no more.
    ///
    /// @throws IOException where its size cannot be read
    static Optional<Backup> of(Path file) throws IOException {
        var named = NAME.matcher(file.getFileName().toString());
        if (!named.matches()) {
            return Optional.empty();
        }
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return Optional.empty();
            }
            return Optional.of(new Backup(file, LocalDateTime.parse(named.group(1), TIME),
                    named.group(2) == null ? 1 : Integer.parseInt(named.group(2)), attributes.size()));
        } catch (DateTimeParseException | NoSuchFileException e) { // it may go between being listed and being looked at
            return Optional.empty();
        }
    }
}
