package duizhao.app;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.platform.AtomicFile;
import duizhao.platform.Messages;
import duizhao.ui.nav.ActNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down, in a file of the person's own, what could not be saved when they went without it: to be read and done again.
/// It knows nothing but the acts, since the store does not answer.
final class UnsavedActs {

    private static final Logger LOG = LoggerFactory.getLogger(UnsavedActs.class);

    private final Path file;
    private final Messages messages;

    /// @param folder of the person's data
    UnsavedActs(Path folder, Clock clock, Messages messages) {
        this.file = folder.resolve("unsaved-%s.txt".formatted(
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(clock))));
        this.messages = messages;
    }

    Path file() {
        return file;
    }

    /// @param store whose acts they are
    void keep(Path store, List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            String text = Stream.concat(Stream.of(store.toString()), acts.stream().map(this::told))
                    .collect(Collectors.joining("\n\n", "\uFEFF", "\n"));
            AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.warn("what was not saved cannot be kept in {}", file, e);
        }
    }

    private String told(Act act) {
        return Stream.concat(Stream.of(new ActNames(messages).name(act), act.why()).filter(words -> !words.isBlank()),
                act.changes().stream().map(UnsavedActs::told)).collect(Collectors.joining("\n"));
    }

    private static String told(Change change) {
        return "  " + (change instanceof FigureChange(Figure before, Figure after)
                ? String.join(" → ", told(before), told(after))
                : String.join(" → ", String.valueOf(change.before()), String.valueOf(change.after())));
    }

    private static String told(@Nullable Figure figure) {
        return figure == null ? "—" : Stream.of(figure.district(), figure.period().text(), figure.series().row().text(),
                figure.role().key(), figure.quantity().token(), figure.note()).filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }
}
