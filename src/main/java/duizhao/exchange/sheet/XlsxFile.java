package duizhao.exchange.sheet;

import duizhao.exchange.sheet.WorkbookParts.Sheet;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The worksheets of an XLSX file. Formulas are not worked out: what the program that saved the file showed is taken.
///
/// Where a sheet is damaged, the others are read all the same.
public final class XlsxFile implements TableFile {

    private static final int REPORT_EVERY = 1_000;

    private final Path file;
    private final WorkbookParts book;
    private final Set<String> damaged;

    private XlsxFile(Path file, WorkbookParts book, Set<String> damaged) {
        this.file = file;
        this.book = book;
        this.damaged = damaged;
    }

    /// @throws duizhao.platform.UserException where it is damaged but for single sheets, or unpacks to more than is read
    public static XlsxFile open(Path file) {
        Set<String> damaged = Limits.damaged(file);
        try (var zip = new ZipParts(file)) {
            var book = WorkbookParts.read(zip);
            // No sheet can be read without them.
            if (book.texts() != null && (damaged.contains(book.texts()) || !zip.has(book.texts()))) {
                throw new IOException(book.texts());
            }
            return new XlsxFile(file, book, damaged);
        } catch (IOException e) {
            throw Trouble.of(e, "damaged", file.getFileName());
        }
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public List<String> sheets() {
        return book.sheets().stream().filter(sheet -> !sheet.hidden()).map(Sheet::name).toList();
    }

    @Override
    public List<String> hidden() {
        return book.sheets().stream().filter(Sheet::hidden).map(Sheet::name).toList();
    }

    @Override
    public Unseen read(String sheet, Taker taker, Progress progress) {
        Sheet found = book.sheets().stream().filter(one -> one.name().equals(sheet)).findFirst()
                .orElseThrow(() -> Trouble.of("no-sheet", name(), sheet));
        if (damaged.contains(found.part())) {
            throw damaged(sheet, null);
        }
        try (var zip = new ZipParts(file);
             var texts = new SharedTexts(book.texts() == null ? null : new XmlPart(zip.open(book.texts())));
             InputStream in = zip.open(found.part());
             var xml = new XmlPart(in)) {
            var cells = new SheetCells(xml, new CellText(book, texts), book.stale(), merges(zip, found));
            if (handOver(cells, sheet, taker, progress)) {
                // Only at its end is it known to be whole.
                in.transferTo(OutputStream.nullOutputStream());
            }
            return cells.unseen(sheet);
        } catch (SheetCells.LongCell e) {
            throw Trouble.of(e, "long-cell", place(sheet), e.row());
        } catch (IOException e) {
            throw damaged(sheet, e);
        }
    }

    private static Merges merges(ZipParts zip, Sheet sheet) throws IOException {
        try (var xml = new XmlPart(zip.open(sheet.part()))) {
            return Merges.read(xml);
        }
    }

    /// @return whether all of them were taken
    private boolean handOver(SheetCells cells, String sheet, Taker taker, Progress progress)
            throws IOException, SheetCells.LongCell {
        long read = 0;
        for (var row = cells.next(); row != null; row = cells.next()) {
            if (++read > Limits.ROWS) {
                throw Trouble.of("too-many-rows", place(sheet), Limits.ROWS);
            }
            if (read % REPORT_EVERY == 0) {
                progress.report(read, 0, "import.reading");
            }
            if (!row.isEmpty() && !taker.take(row)) {
                return false;
            }
        }
        return true;
    }

    private UserException damaged(String sheet, @Nullable IOException cause) {
        return sheets().size() > 1 ? Trouble.of(cause, "damaged-sheet", name(), sheet) : Trouble.of(cause, "damaged", name());
    }

    /// The file, and of several sheets the one.
    private String place(String sheet) {
        return sheets().size() > 1 ? name() + " " + sheet : name();
    }
}
