package duizhao.exchange.export;

import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.exchange.table.Field;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes figures as a workbook: a sheet with one row for each, and one of their sources. Words are text cells, never
/// formulas; numbers are number cells with the decimals they are printed with.
public final class XlsxExport {

    /// What a worksheet holds, less the header.
    private static final int ROWS = 1_048_575;
    private static final int FLUSH_EVERY = 1_000;
    private static final Map<Field, Integer> WIDTHS = Map.ofEntries(Map.entry(Field.DISTRICT, 10),
            Map.entry(Field.INDICATOR, 30), Map.entry(Field.MEASURE, 10), Map.entry(Field.SLICE, 12),
            Map.entry(Field.DEFINITION, 12), Map.entry(Field.PERIOD, 14), Map.entry(Field.ROLE, 11),
            Map.entry(Field.WORDS, 18), Map.entry(Field.VALUE, 12), Map.entry(Field.UPPER, 10),
            Map.entry(Field.UNIT, 10), Map.entry(Field.QUALIFIER, 10), Map.entry(Field.SOURCE, 42),
            Map.entry(Field.SECTION, 16), Map.entry(Field.NOTE, 40), Map.entry(Field.DISTRICT_CODE, 12),
            Map.entry(Field.INDICATOR_KEY, 30), Map.entry(Field.SOURCE_KEY, 30), Map.entry(Field.KEY, 46));
    private static final int NARROW = 8;
    private static final List<Integer> SOURCE_WIDTHS = List.of(46, 24, 14, 12, 14, 14, 30);
    /// District, indicator: they stay in sight.
    private static final int FROZEN_COLUMNS = 2;

    private final Messages messages;
    private final String program;

    /// @param program name and version, as the file says who made it
    public XlsxExport(Messages messages, String program) {
        this.messages = messages;
        this.program = program;
    }

    public void write(Exported exported, OutputStream out, Progress progress) throws IOException {
        var sources = new TreeSet<String>();
        try (var workbook = new Workbook(out, program, null)) {
            figures(exported, workbook.newWorksheet(messages.text("export.sheet.figures")), sources, progress);
            sources(exported.catalogue(), sources, workbook.newWorksheet(messages.text("export.sheet.sources")));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void figures(Exported exported, Worksheet sheet, Set<String> sources, Progress progress) {
        var table = new FigureTable(exported.catalogue(), messages);
        for (int column = 0; column < FigureTable.COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS.getOrDefault(FigureTable.COLUMNS.get(column), NARROW));
        }
        sheet.freezePane(FROZEN_COLUMNS, 1);
        head(sheet, table.titles());
        int[] row = {0};
        exported.figures(figure -> {
            if (++row[0] > ROWS) {
                throw new UserException(ErrorCode.WRONG_USE, "export.too-many-rows", ROWS);
            }
            sources.add(figure.source());
            write(sheet, row[0], table.row(figure));
            if (row[0] % FLUSH_EVERY == 0) {
                flush(sheet);
            }
        }, progress);
        sheet.setAutoFilter(0, 0, row[0], FigureTable.COLUMNS.size() - 1);
    }

    static void write(Worksheet sheet, int row, List<FigureCell> cells) {
        int column = 0;
        for (FigureCell cell : cells) {
            switch (cell) {
                case FigureCell.Words(String text) when text.isEmpty() -> { }
                case FigureCell.Words(String text) -> sheet.value(row, column, text);
                case FigureCell.Number(BigDecimal value) -> {
                    sheet.value(row, column, value);
                    sheet.style(row, column).format(format(value)).set();
                }
            }
            column++;
        }
    }

    /// As many decimals as are printed: 12.50 stays 12.50.
    private static String format(BigDecimal value) {
        return value.scale() <= 0 ? "0" : "0." + "0".repeat(value.scale());
    }

    private void sources(Catalogue catalogue, Set<String> keys, Worksheet sheet) {
        for (int column = 0; column < SOURCE_WIDTHS.size(); column++) {
            sheet.width(column, SOURCE_WIDTHS.get(column));
        }
        sheet.freezePane(0, 1);
        head(sheet, List.of(messages.text("import.field.source"), messages.text("export.source.issuer"),
                messages.text("export.source.kind"), messages.text("export.source.date"),
                messages.text("export.source.outcomes"), messages.text("export.source.plans"),
                messages.text("import.field.source-key")));
        int row = 1;
        for (Source source : catalogue.sources().stream().filter(s -> keys.contains(s.key())).toList()) {
            int column = 0;
            for (String text : List.of(source.title(), source.issuer(),
                    messages.text("term.source-kind." + source.kind().key()), source.date(), period(source.outcomes()),
                    period(source.plans()), source.key())) {
                sheet.value(row, column++, text.isEmpty() ? null : text);
            }
            row++;
        }
    }

    private String period(@Nullable Period period) {
        return period == null ? "" : PeriodText.of(period, messages);
    }

    static void head(Worksheet sheet, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            sheet.style(0, column).bold().fillColor("E8EDF3").wrapText(true).verticalAlignment("center").set();
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
