package duizhao.app;

import duizhao.domain.Keyed;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.feature.entry.Unread;
import duizhao.platform.AtomicFile;
import duizhao.ui.nav.EntryCell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person typed into cells of the grid and could not be saved, in a file of the person's own: it is there again
/// after the program was started anew. It is no figure, so it does not stand in the store.
///
/// A line for each cell, its fields parted by tabs. A line that cannot be read is left out.
final class UnreadCells {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadCells.class);
    private static final int FIELDS = 8;

    private final Path folder;
    private final Path store;
    /// What is to be kept; written by whichever thread comes last.
    private volatile Map<EntryCell, Unread> latest = Map.of();

    /// @param folder of the person's data
    /// @param store  whose cells they are
    UnreadCells(Path folder, Path store) {
        this.folder = folder.resolve("unread");
        this.store = store.toAbsolutePath().normalize();
    }

    private Path file() {
        return folder.resolve(UUID.nameUUIDFromBytes(store.toString().getBytes(StandardCharsets.UTF_8)) + ".tsv");
    }

    /// What was kept, for the window; what changes there is kept in the background.
    ObservableMap<EntryCell, Unread> watched(Executor background) {
        ObservableMap<EntryCell, Unread> cells = FXCollections.observableMap(read());
        cells.addListener((MapChangeListener<EntryCell, Unread>) change -> {
            latest = new LinkedHashMap<>(cells);
            background.execute(this::write);
        });
        return cells;
    }

    private Map<EntryCell, Unread> read() {
        Map<EntryCell, Unread> cells = new LinkedHashMap<>();
        if (Files.notExists(folder)) { // as with most people; to name the file takes several milliseconds of the start
            return cells;
        }
        Path file = file();
        if (Files.exists(file)) {
            try {
                for (String line : Files.readAllLines(file)) {
                    cell(line).ifPresent(cell -> cells.put(cell, unread(line)));
                }
            } catch (IOException e) {
                LOG.warn("what was typed and not saved cannot be read from {}", file, e);
            }
        }
        return cells;
    }

    private static Optional<EntryCell> cell(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        return Period.parse(fields[1]).flatMap(period -> Keyed.find(Measure.class, fields[3])
                .flatMap(measure -> Keyed.find(Role.class, fields[5]).map(role -> new EntryCell(fields[0], period,
                        new Series.Row(fields[2], measure, fields[4]), role))));
    }

    private static Unread unread(String line) {
        String[] fields = line.split("\t", -1);
        return new Unread(plain(fields[6]), plain(fields[7]));
    }

    private synchronized void write() {
        Map<EntryCell, Unread> cells = latest;
        Path file = file();
        try {
            if (cells.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(folder);
            AtomicFile.write(file, out -> out.write(text(cells).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.warn("what was typed and not saved cannot be kept in {}", file, e);
        }
    }

    private static String text(Map<EntryCell, Unread> cells) {
        return cells.entrySet().stream().map(entry -> {
            EntryCell cell = entry.getKey();
            return Stream.of(cell.district(), cell.period().text(), cell.series().indicator(),
                    cell.series().measure().key(), cell.series().slice(), cell.role().key(),
                    escaped(entry.getValue().words()), escaped(entry.getValue().reason()))
                    .collect(Collectors.joining("\t", "", "\n"));
        }).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++i);
            plain.append(switch (next) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> next;
            });
        }
        return plain.toString();
    }
}
