package duizhao.paper.office;

import duizhao.paper.setup.PageSetup;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Writes the parts of a workbook.
record WorkbookXml(OfficePackage out, List<Worksheet> sheets, PageSetup setup, PageFurniture furniture) {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final long EMU_PER_POINT = 12_700;

    void write() throws IOException {
        var looks = new Looks();
        out.link("", OfficePackage.OFFICE + "/officeDocument", "xl/workbook.xml");
        var book = new Markup().open("workbook", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "xmlns:r", OfficePackage.OFFICE).open("bookViews").empty("workbookView", "activeTab", "0")
                .close("bookViews").open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            int number = i + 1;
            write(sheets.get(i), number, looks);
            String id = out.link("xl/workbook.xml", OfficePackage.OFFICE + "/worksheet", "worksheets/sheet" + number + ".xml");
            book.empty("sheet", "name", sheets.get(i).name(), "sheetId", "" + number, "r:id", id);
        }
        book.close("sheets");
        repeated(book);
        out.write("xl/workbook.xml", KIND + "sheet.main+xml", book.close("workbook"));
        out.link("xl/workbook.xml", OfficePackage.OFFICE + "/styles", "styles.xml");
        out.write("xl/styles.xml", KIND + "styles+xml", looks.styles());
    }

    /// The rows that stand on every page.
    private void repeated(Markup book) {
        if (sheets.stream().noneMatch(sheet -> sheet.frozenRows() > 0)) {
            return;
        }
        book.open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            int rows = sheets.get(i).frozenRows();
            if (rows > 0) {
                book.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", "" + i)
                        .text(quoted(sheets.get(i).name()) + "!$1:$" + rows).close("definedName");
            }
        }
        book.close("definedNames");
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private void write(Worksheet sheet, int number, Looks looks) throws IOException {
        String part = "xl/worksheets/sheet" + number + ".xml";
        String drawing = "";
        String boxes = "";
        var xml = new WorksheetXml(sheet, looks, setup, furniture);
        if (!sheet.pictures().isEmpty()) {
            drawing = out.link(part, OfficePackage.OFFICE + "/drawing", "../drawings/drawing" + number + ".xml");
            pictures(sheet, number);
        }
        if (!sheet.comments().isEmpty()) {
            out.link(part, OfficePackage.OFFICE + "/comments", "../comments" + number + ".xml");
            out.write("xl/comments" + number + ".xml", KIND + "comments+xml", xml.comments());
            boxes = out.link(part, OfficePackage.OFFICE + "/vmlDrawing", "../drawings/boxes" + number + ".vml");
            out.write("xl/drawings/boxes" + number + ".vml", "", boxes(sheet));
        }
        out.write(part, KIND + "worksheet+xml", xml.write(drawing, boxes));
    }

    private void pictures(Worksheet sheet, int number) throws IOException {
        String part = "xl/drawings/drawing" + number + ".xml";
        var xml = new Markup().open("xdr:wsDr", "xmlns:xdr", DRAWING + "spreadsheetDrawing", "xmlns:a", DRAWING + "main",
                "xmlns:r", OfficePackage.OFFICE);
        int count = 0;
        for (Worksheet.Placed placed : sheet.pictures()) {
            count++;
            String name = "picture" + number + "-" + count + ".png";
            out.write("xl/media/" + name, "", placed.picture().png());
            String id = out.link(part, OfficePackage.OFFICE + "/image", "../media/" + name);
            String width = "" + Math.round(placed.picture().width() * EMU_PER_POINT);
            String height = "" + Math.round(placed.picture().height() * EMU_PER_POINT);
            xml.open("xdr:oneCellAnchor").open("xdr:from").value("xdr:col", "0").value("xdr:colOff", "0")
                    .value("xdr:row", "" + placed.row()).value("xdr:rowOff", "0").close("xdr:from")
                    .empty("xdr:ext", "cx", width, "cy", height)
                    .open("xdr:pic").open("xdr:nvPicPr")
                    .empty("xdr:cNvPr", "id", "" + (count + 1), "name", name, "descr", placed.description())
                    .open("xdr:cNvPicPr").empty("a:picLocks", "noChangeAspect", "1").close("xdr:cNvPicPr").close("xdr:nvPicPr")
                    .open("xdr:blipFill").empty("a:blip", "r:embed", id).open("a:stretch").empty("a:fillRect")
                    .close("a:stretch").close("xdr:blipFill")
                    .open("xdr:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0")
                    .empty("a:ext", "cx", width, "cy", height).close("a:xfrm")
                    .open("a:prstGeom", "prst", "rect").empty("a:avLst").close("a:prstGeom").close("xdr:spPr")
                    .close("xdr:pic").empty("xdr:clientData").close("xdr:oneCellAnchor");
        }
        out.write(part, "application/vnd.openxmlformats-officedocument.drawing+xml", xml.close("xdr:wsDr"));
    }

    /// The boxes that comments open in, as spreadsheets still draw them: in VML, as large as their words need.
    private static Markup boxes(Worksheet sheet) {
        var xml = new Markup().open("xml", "xmlns:v", "urn:schemas-microsoft-com:vml", "xmlns:o",
                        "urn:schemas-microsoft-com:office:office", "xmlns:x", "urn:schemas-microsoft-com:office:excel")
                .open("v:shapetype", "id", "box", "coordsize", "21600,21600", "o:spt", "202", "path", "m,l,21600r21600,l21600,xe")
                .empty("v:stroke", "joinstyle", "miter").empty("v:path", "gradientshapeok", "t", "o:connecttype", "rect")
                .close("v:shapetype");
        int count = 0;
        for (Worksheet.Comment comment : sheet.comments()) {
            double width = 240;
            double height = 12 + 13 * Widths.lines(comment.text(), width / 9 - 1);
            String style = String.format(Locale.ROOT, "position:absolute;width:%.0fpt;height:%.0fpt;visibility:hidden", width,
                    height);
            // Excel goes by the anchor: from the cell at the right, over as many rows of 15 points as it needs.
            String anchor = (comment.column() + 1) + ",12," + Math.max(0, comment.row() - 1) + ",6,"
                    + boxEnd(sheet, comment.column() + 1, width) + "," + (comment.row() + (int) Math.ceil(height / 15)) + ",4";
            xml.open("v:shape", "id", "box" + ++count, "type", "#box", "style", style, "fillcolor", "#ffffe1", "o:insetmode",
                            "auto")
                    .empty("v:fill", "color2", "#ffffe1").empty("v:path", "o:connecttype", "none")
                    .open("v:textbox").close("v:textbox")
                    .open("x:ClientData", "ObjectType", "Note").empty("x:MoveWithCells").empty("x:SizeWithCells")
                    .value("x:Anchor", anchor).value("x:AutoFill", "False").value("x:Row", "" + comment.row())
                    .value("x:Column", "" + comment.column()).close("x:ClientData").close("v:shape");
        }
        return xml.close("xml");
    }

    /// The column in which a box of `width` points ends, and the pixels into it.
    private static String boxEnd(Worksheet sheet, int from, double width) {
        double left = width;
        int column = from;
        double each = column < sheet.widths().length ? sheet.widths()[column] : 48;
        while (left > each) {
            left -= each;
            column++;
            each = column < sheet.widths().length ? sheet.widths()[column] : 48;
        }
        return column + "," + Math.round(left * 96 / 72);
    }
}
