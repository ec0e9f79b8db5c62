package duizhao.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook put together of its XML, as programs write it that no library of the tests imitates.
public final class RawWorkbook {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String cells = OPEN + "spreadsheetml/2006/main";
    private String relations = OPEN + "officeDocument/2006/relationships";
    private String properties = "";
    private String afterSheets = "";
    private String texts = "";
    private String styles = "";

    /// In the namespaces of "Strict Open XML Spreadsheet".
    public RawWorkbook strict() {
        cells = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    /// @param xml before the list of sheets, `<workbookPr date1904="1"/>`
    public RawWorkbook properties(String xml) {
        properties = xml;
        return this;
    }

    /// @param xml after it, `<calcPr fullCalcOnLoad="1"/>`
    public RawWorkbook afterSheets(String xml) {
        afterSheets = xml;
        return this;
    }

    /// @param items `<si>` elements
    public RawWorkbook texts(String items) {
        texts = items;
        return this;
    }

    /// @param codes of the number formats of the styles 1, 2, ...; style 0 is `General`
    public RawWorkbook formats(String... codes) {
        var formats = new StringBuilder("<numFmts>");
        var cellStyles = new StringBuilder("<cellXfs><xf numFmtId=\"0\"/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, codes[i].replace("\"", "&quot;")));
            cellStyles.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        styles = formats + "</numFmts>" + cellStyles + "</cellXfs>";
        return this;
    }

    /// @param xml what is in the `worksheet`
    public RawWorkbook sheet(String name, String xml) {
        sheets.put(name, xml);
        return this;
    }

    public Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + OPEN + "package/2006/content-types\"/>");
            part(zip, "_rels/.rels", relationships(relation("r", "officeDocument", "xl/workbook.xml")));
            var book = new StringBuilder();
            var related = new StringBuilder(relation("s", "styles", "styles.xml") + relation("t", "sharedStrings", "/xl/sharedStrings.xml"));
            int number = 0;
            for (var sheet : sheets.entrySet()) {
                number++;
                book.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
                related.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
                part(zip, "xl/worksheets/sheet" + number + ".xml", element("worksheet", sheet.getValue()));
            }
            part(zip, "xl/workbook.xml", element("workbook", properties + "<sheets>" + book + "</sheets>" + afterSheets));
            part(zip, "xl/_rels/workbook.xml.rels", relationships(related.toString()));
            part(zip, "xl/styles.xml", element("styleSheet", styles));
            part(zip, "xl/sharedStrings.xml", element("sst", texts));
        }
        return file;
    }

    private String element(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>"
                .formatted(name, cells, relations, content, name);
    }

    private String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, relations, kind, target);
    }

    private static String relationships(String relations) {
        return "<Relationships xmlns=\"" + OPEN + "package/2006/relationships\">" + relations + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
