package duizhao.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.ChangeSet;
import duizhao.domain.comparison.Selection;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.platform.Progress;
import duizhao.store.OldStores;
import duizhao.store.Store;
import duizhao.store.backup.StoreCopy;
import duizhao.store.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// A program that opens stores of older layouts, one after another under the same name, and so brings each to the newest.
public final class MigrationWork implements KillWork {

    private static final int VERSIONS = Schema.bundled().newest() - 1;
    /// The copies that are kept before each step: `a.v3.duizhao`, `a.v3-2.duizhao`.
    private static final Pattern KEPT = Pattern.compile("a\\.v(\\d+)(?:-\\d+)?\\.duizhao");

    /// What a store of each older version holds, by what tells it from the others.
    private final Map<String, Content> contents = new HashMap<>();

    @Override
    public void prepare(Path file) {
        try {
            for (int version = 1; version <= VERSIONS; version++) {
                var folder = Files.createDirectories(file.resolveSibling("reference-" + version));
                try (var store = open(OldStores.unpack(version, folder.resolve("a.duizhao")))) {
                    contents.put(store.stateHash(), Content.of(store));
                }
            }
            OldStores.unpack(1, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void run(Path file, Random random, Told told) {
        while (true) {
            try {
                int version = 1 + random.nextInt(VERSIONS);
                var old = OldStores.unpack(version, file.resolveSibling(UUID.randomUUID() + ".old"));
                // The one before it is closed, so that no log lies there.
                Files.move(old, file, StandardCopyOption.ATOMIC_MOVE);
                told.calling();
                open(file).close();
                told.returned("version " + version);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void check(Store store, List<String> returned) {
        assertThat(contents).containsKey(store.stateHash());
        assertThat(Content.of(store)).isEqualTo(contents.get(store.stateHash()));
        try (var files = Files.list(store.file().getParent())) {
            for (Path kept : files.filter(file -> KEPT.matcher(file.getFileName().toString()).matches()).toList()) {
                checkKept(kept);
                Files.delete(kept); // looked at once: there are hundreds
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A copy that has its name is whole, and is of the layout that it says.
    private void checkKept(Path kept) throws IOException {
        var named = KEPT.matcher(kept.getFileName().toString());
        assertThat(named.matches()).isTrue();
        assertThat(OldStores.version(kept)).as("%s", kept).isEqualTo(Integer.parseInt(named.group(1)));
        var copy = Files.createTempDirectory(kept.getParent(), "kept").resolve("a.duizhao");
        StoreCopy.write(kept, copy, false, Progress.SILENT);
        try (var store = open(copy)) {
            assertThat(store.faults()).isEmpty();
            assertThat(Content.of(store)).as("%s", kept).isEqualTo(contents.get(store.stateHash()));
        }
    }

    private static Store open(Path file) {
        return Store.open(file, () -> {
            throw new AssertionError("filled again");
        }, Progress.SILENT);
    }

    private record Content(Set<Figure> figures, List<ChangeSet> history) {

        static Content of(Store store) {
            var districts = store.catalogue().districts().stream().map(District::code).toList();
            var selection = new Selection(districts, Period.span(1001, 9999), Set.of(), false);
            return new Content(Set.copyOf(store.figures().select(selection).figures()),
                    store.history().last(Integer.MAX_VALUE));
        }
    }
}
