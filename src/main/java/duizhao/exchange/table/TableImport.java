package duizhao.exchange.table;

import duizhao.domain.record.Catalogue;
import duizhao.exchange.plan.FigurePlanner;
import duizhao.exchange.plan.Held;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.Item;
import duizhao.exchange.sheet.SheetRow;
import duizhao.exchange.sheet.TableFile;
import duizhao.exchange.sheet.Unseen;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.util.ArrayList;
import java.util.List;

/// Importing a table: its first rows to look at, the guess how it is to be read, and the plan of what it would bring.
/// Nothing is changed by any of it.
public final class TableImport {

    /// Enough to show, and to find the header in.
    public static final int PREVIEWED = 60;

    private final TableFile file;
    private final Held held;

    public TableImport(TableFile file, Held held) {
        this.file = file;
        this.held = held;
    }

    /// The first rows of a sheet that have any text.
    public List<SheetRow> preview(String sheet) {
        var rows = new ArrayList<SheetRow>();
        file.read(sheet, row -> {
            rows.add(row);
            return rows.size() < PREVIEWED;
        }, Progress.SILENT);
        return rows;
    }

    /// How the sheet is read where nobody says otherwise.
    public Mapping guess(String sheet) {
        return new Guess(held.catalogue()).read(sheet, preview(sheet), "");
    }

    public TableFile file() {
        return file;
    }

    public Catalogue catalogue() {
        return held.catalogue();
    }

    /// @param mappings one for each sheet that is to be read
    /// @param progress told in rows; may cancel
    /// @throws SheetTrouble where a sheet cannot be read to its end
    public ImportPlan plan(List<Mapping> mappings, Progress progress) {
        return plan(mappings, false, progress);
    }

    /// The same, with what the table adds to the lists.
    ///
    /// @param adds whether districts (with code and name), indicators and definitions that are not known are added; what
    ///             may be one that is known is refused all the same
    public ImportPlan plan(List<Mapping> mappings, boolean adds, Progress progress) {
        var items = new ArrayList<Item>();
        var unseen = new ArrayList<Unseen>();
        var planner = new FigurePlanner(held, items::add);
        var names = new Names(held.catalogue());
        long skipped = 0;
        for (Mapping mapping : mappings) {
            var rows = new FigureRows(mapping, names, file.name(), adds, planner);
            unseen.add(read(mapping.sheet(), rows, mappings.size() == 1 ? progress
                    : new SheetProgress(progress, mappings.indexOf(mapping), mappings.size())));
            skipped += rows.skipped();
        }
        planner.finish();
        var read = mappings.stream().map(Mapping::sheet).toList();
        return new ImportPlan(ImportPlan.TABLE, file.name(), items, skipped,
                file.sheets().stream().filter(sheet -> !read.contains(sheet)).toList(), file.hidden(),
                unseen.stream().filter(one -> !one.isNone()).toList(), List.of());
    }

    private Unseen read(String sheet, FigureRows rows, Progress progress) {
        try {
            return file.read(sheet, row -> {
                rows.take(row);
                return true;
            }, progress);
        } catch (UserException e) {
            throw new SheetTrouble(sheet, e);
        }
    }

    /// Rows are not known beforehand, sheets are.
    private record SheetProgress(Progress whole, int done, int sheets) implements Progress {

        SheetProgress {
            whole.report(done, sheets, "import.reading");
        }

        @Override
        public void report(long rows, long all, String key) {
            whole.report(done, sheets, key);
        }
    }
}
