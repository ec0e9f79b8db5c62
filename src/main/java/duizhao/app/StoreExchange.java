package duizhao.app;

import duizhao.app.session.Exports;
import duizhao.app.session.Imports;
import duizhao.app.session.Wanted;
import duizhao.domain.change.Act;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.DataPackage;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.sheet.FileKind;
import duizhao.exchange.table.TableImport;
import duizhao.feature.exchange.Exchanging;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import duizhao.ui.nav.Foreseen;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What import and export ask of the store in the window: the same as the commands do.
public record StoreExchange(Store store, Messages messages, Clock clock) implements Exchanging {

    @Override
    public Catalogue catalogue() {
        return store.catalogue();
    }

    @Override
    public FileKind kind(Path file) {
        return new Imports(store).kind(file);
    }

    @Override
    public TableImport table(Path file) {
        return new Imports(store).table(file);
    }

    @Override
    public ImportPlan record(Path file, Progress progress) {
        return new Imports(store).record(file, progress);
    }

    @Override
    public ImportPlan bundled(Progress progress) {
        return new Imports(store).bundled(messages.text("import.bundled"), progress);
    }

    @Override
    public String bundledVersion() {
        return DataPackage.bundledVersion();
    }

    @Override
    public Path file() {
        return store.file();
    }

    @Override
    public long export(Path out, Set<String> districts, @Nullable Period years, boolean replace, Progress progress) {
        return new Exports(store, messages, clock).write(out, new Wanted(districts, years, Set.of()), replace, progress)
                .figures();
    }

    @Override
    public Optional<Foreseen> foresee(Act act, Progress progress) {
        return new Imports(store).foresee(act, clock, progress);
    }
}
