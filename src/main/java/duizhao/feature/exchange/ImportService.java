package duizhao.feature.exchange;

import duizhao.domain.record.Catalogue;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.sheet.FileKind;
import duizhao.exchange.table.Mapping;
import duizhao.exchange.table.MappingText;
import duizhao.exchange.table.TableImport;
import duizhao.platform.Progress;
import duizhao.ui.nav.Foreseen;
import duizhao.ui.nav.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plain work behind the wizard; slow, so not for the JavaFX thread, but for what it remembers.
final class ImportService {

    private final Exchanging exchanging;
    private final Memory memory;

    ImportService(Exchanging exchanging, Memory memory) {
        this.exchanging = exchanging;
        this.memory = memory;
    }

    Catalogue catalogue() {
        return exchanging.catalogue();
    }

    /// A file that was chosen.
    sealed interface Chosen {

        /// A table, to be mapped.
        record Table(ImportModel.Opened opened, Mapping mapping) implements Chosen { }

        /// A whole record, which needs no mapping.
        record Whole(Planned planned) implements Chosen { }
    }

    Chosen open(Path file, Progress progress) {
        FileKind kind = exchanging.kind(file);
        return kind == FileKind.CSV || kind == FileKind.XLSX ? table(exchanging.table(file), null)
                : new Chosen.Whole(planned(exchanging.record(file, progress), progress));
    }

    /// The record that comes with the program.
    Chosen bundled(Progress progress) {
        return new Chosen.Whole(planned(exchanging.bundled(progress), progress));
    }

    /// @param sheet null for the first that holds figures
    Chosen.Table table(TableImport table, @Nullable String sheet) {
        var catalogue = table.catalogue();
        var candidates = sheet == null ? table.file().sheets() : List.of(sheet);
        @Nullable Mapping best = null;
        for (String name : candidates) {
            var mapping = mapping(table, name, catalogue);
            if (best == null || !best.hasFigures() && mapping.hasFigures()) {
                best = mapping;
            }
        }
        Mapping mapping = best == null ? table.guess("") : best;
        return new Chosen.Table(new ImportModel.Opened(table, catalogue, table.preview(mapping.sheet())), mapping);
    }

    private Mapping mapping(TableImport table, String sheet, Catalogue catalogue) {
        var guessed = table.guess(sheet);
        String remembered = memory.get(MappingText.key(guessed.headers()));
        return remembered == null ? guessed : MappingText.read(remembered, guessed, catalogue);
    }

    void remember(Mapping mapping) {
        memory.put(MappingText.key(mapping.headers()), MappingText.write(mapping));
    }

    /// What the sheet in hand would bring.
    ///
    /// @param adds whether what nobody knows is added to the lists
    Planned plan(TableImport table, Mapping mapping, boolean adds, Progress progress) {
        return planned(table.plan(List.of(mapping), adds, progress), progress);
    }

    /// With the findings that it would bring where nobody answers otherwise.
    private Planned planned(ImportPlan plan, Progress progress) {
        var act = plan.act(ImportModel::usual, "");
        return new Planned(plan, act.isEmpty() ? Optional.of(Foreseen.NOTHING) : exchanging.foresee(act.get(), progress));
    }
}
