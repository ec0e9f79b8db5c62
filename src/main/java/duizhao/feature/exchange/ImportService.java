package duizhao.feature.exchange;

import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.sheet.FileKind;
import duizhao.exchange.table.MappingText;
import duizhao.exchange.table.SheetReader;
import duizhao.exchange.table.SheetReading;
import duizhao.exchange.table.TableImport;
import duizhao.platform.Progress;
import duizhao.ui.nav.Foreseen;
import duizhao.ui.nav.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The plain work behind the wizard; slow, so not for the JavaFX thread, but for what it remembers.
final class ImportService {

    private final Exchanging exchanging;
    private final Memory memory;

    ImportService(Exchanging exchanging, Memory memory) {
        this.exchanging = exchanging;
        this.memory = memory;
    }

    /// A file that was chosen.
    sealed interface Chosen {

        /// A table, to be mapped.
        record Table(ImportModel.Opened opened) implements Chosen { }

        /// A whole record, which needs no mapping.
        record Whole(Planned planned) implements Chosen { }
    }

    Chosen open(Path file, Progress progress) {
        FileKind kind = exchanging.kind(file);
        return kind == FileKind.CSV || kind == FileKind.XLSX ? table(exchanging.table(file), progress)
                : new Chosen.Whole(planned(exchanging.record(file, progress), progress));
    }

    /// The record that comes with the program.
    Chosen bundled(Progress progress) {
        return new Chosen.Whole(planned(exchanging.bundled(progress), progress));
    }

    /// Every sheet, with what its name says where there are several.
    private Chosen.Table table(TableImport table, Progress progress) {
        var sheets = new SheetReader(table, memory::get).read(progress);
        var damage = sheets.size() == 1 ? sheets.getFirst().damage() : null;
        if (damage != null) {
            throw damage;
        }
        return new Chosen.Table(new ImportModel.Opened(table, table.catalogue(),
                sheets.stream().map(sheet -> new SheetModel(sheet.byName())).toList()));
    }

    void remember(SheetReading sheet) {
        var mapping = sheet.remembered();
        memory.put(MappingText.key(mapping.headers()), MappingText.write(mapping));
    }

    /// What the sheets would bring, all of them in one act.
    ///
    /// @param adds whether what nobody knows is added to the lists
    Planned plan(TableImport table, List<SheetReading> sheets, boolean adds, Progress progress) {
        return planned(table.plan(sheets.stream().map(SheetReading::mapping).toList(), adds, progress)
                .withNamed(sheets.stream().flatMap(sheet -> sheet.named().stream()).toList()), progress);
    }

    /// With the findings that it would bring where nobody answers otherwise.
    private Planned planned(ImportPlan plan, Progress progress) {
        var act = plan.act(ImportModel::usual, "");
        return new Planned(plan, act.isEmpty() ? Optional.of(Foreseen.NOTHING) : exchanging.foresee(act.get(), progress),
                exchanging.catalogue());
    }
}
