package duizhao.exchange.sheet;

import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The worksheets of an XLSX file. Formulas are not worked out: what the program that saved the file showed is taken.
public final class XlsxFile implements TableFile {

    private static final int REPORT_EVERY = 1_000;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Path file;
    private final List<String> sheets;
    private final List<String> hidden;

    private XlsxFile(Path file, List<String> sheets, List<String> hidden) {
        this.file = file;
        this.sheets = sheets;
        this.hidden = hidden;
    }

    /// @throws duizhao.platform.UserException where it is damaged, or unpacks to more than is read
    public static XlsxFile open(Path file) {
        Limits.check(file);
        return opened(file, workbook -> new XlsxFile(file, names(workbook, true), names(workbook, false)));
    }

    private static List<String> names(ReadableWorkbook workbook, boolean visible) {
        return workbook.getSheets().filter(sheet -> visible == (sheet.getVisibility() == SheetVisibility.VISIBLE))
                .map(Sheet::getName).toList();
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public List<String> hidden() {
        return hidden;
    }

    @Override
    public void read(String sheet, Taker taker, Progress progress) {
        String place = place(sheet);
        opened(file, workbook -> {
            var found = workbook.findSheet(sheet).orElseThrow(() -> Trouble.of("no-sheet", name(), sheet));
            try (var rows = found.openStream()) {
                long read = 0;
                for (var all = rows.iterator(); all.hasNext();) {
                    if (++read > Limits.ROWS) {
                        throw Trouble.of("too-many-rows", place, Limits.ROWS);
                    }
                    if (read % REPORT_EVERY == 0) {
                        progress.report(read, 0, "import.reading");
                    }
                    var row = row(all.next(), workbook.isDate1904(), place);
                    if (!row.isEmpty() && !taker.take(row)) {
                        break;
                    }
                }
            } catch (UserException | CancellationException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                throw sheets.size() > 1 ? Trouble.of(e, "damaged-sheet", name(), sheet) : Trouble.of(e, "damaged", name());
            }
            return true;
        });
    }

    /// The file, and of several sheets the one.
    private String place(String sheet) {
        return sheets.size() > 1 ? name() + " " + sheet : name();
    }

    private SheetRow row(Row row, boolean from1904, String place) {
        var cells = new ArrayList<String>();
        var troubles = new HashMap<Integer, String>();
        for (Cell cell : row) {
            // Nothing that is shown stands further to the right, whatever the file says.
            if (cell != null && cell.getColumnIndex() < Limits.COLUMNS) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add("");
                }
                var shown = shown(cell, from1904, place);
                cells.add(shown.orElse("").strip());
                if (shown.isEmpty()) {
                    troubles.put(cell.getColumnIndex(), cell.getFormula() != null && blank(cell.getRawValue())
                            ? "import.cell.formula" : "import.cell.format");
                }
            }
        }
        return new SheetRow(row.getRowNum(), cells, troubles);
    }

    /// What a person sees in the cell; empty where that cannot be told.
    private Optional<String> shown(Cell cell, boolean from1904, String place) {
        String raw = cell.getRawValue();
        if (cell.getFormula() != null && blank(raw)) {
            return Optional.empty();
        }
        boolean number = cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && cell.getValue() instanceof java.math.BigDecimal;
        if (!number) {
            String text = cell.getType() == CellType.EMPTY || raw == null ? "" : cell.getType() == CellType.STRING
                    || cell.getType() == CellType.FORMULA ? String.valueOf(cell.getValue()) : cell.getText();
            if (text.length() > Limits.CHARACTERS) {
                throw Trouble.of("long-cell", place, cell.getAddress().getRow() + 1);
            }
            return Optional.of(text);
        }
        var stored = (java.math.BigDecimal) cell.getValue();
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString() != null ? cell.getDataFormatString()
                : id == null ? "" : BuiltInFormats.code(id);
        return DateFormat.is(format) ? DateFormat.show(stored, format, from1904) : NumberFormat.show(stored, format);
    }

    private static boolean blank(String raw) {
        return raw == null || raw.isEmpty();
    }

    private interface Reading<T> {
        T of(ReadableWorkbook workbook) throws IOException;
    }

    private static <T> T opened(Path file, Reading<T> reading) {
        try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            return reading.of(workbook);
        } catch (UserException | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library tells a damaged part by whatever exception its parser meets.
            throw Trouble.of(e, "damaged", file.getFileName());
        }
    }
}
