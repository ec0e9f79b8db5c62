package duizhao.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import duizhao.domain.check.Told;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// Writes findings as CSV or as a workbook that Excel and WPS open as they are, in the way figures are written: nothing
/// in them is a formula, sizes are numbers with the decimals they have.
public final class FindingExport {

    /// Severity and district stay in sight.
    private static final int FROZEN_COLUMNS = 2;

    private final FindingTable table;
    private final Messages messages;
    private final String program;

    /// @param program name, as the file says who made it
    public FindingExport(Catalogue catalogue, Messages messages, String program) {
        this.table = new FindingTable(catalogue, messages);
        this.messages = messages;
        this.program = program;
    }

    public void csv(List<Told> findings, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvExport.MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(table.titles());
        findings.forEach(told -> csv.writeRecord(CsvExport.texts(table.row(told))));
        csv.flush();
        writer.flush();
    }

    public void xlsx(List<Told> findings, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, program, null)) {
            var sheet = workbook.newWorksheet(messages.text("export.sheet.findings"));
            for (int column = 0; column < FindingTable.WIDTHS.size(); column++) {
                sheet.width(column, FindingTable.WIDTHS.get(column));
            }
            sheet.freezePane(FROZEN_COLUMNS, 1);
            XlsxExport.head(sheet, table.titles());
            for (int row = 0; row < findings.size(); row++) {
                XlsxExport.write(sheet, row + 1, table.row(findings.get(row)));
            }
            sheet.setAutoFilter(0, 0, Math.max(1, findings.size()), FindingTable.WIDTHS.size() - 1);
        }
    }
}
