package duizhao.paper.office;

import duizhao.paper.setup.Frame;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes a worksheet's part.
record WorksheetXml(Worksheet sheet, Looks looks, PageSetup setup, PageFurniture furniture) {

    private static final double POINTS_PER_INCH = 72;
    /// From the edge of the paper to header and footer, as a share of the margin.
    private static final double FURNITURE = 0.45;
    /// Pixels at 96 to the inch that the digit 0 of the workbook's font is wide, and that a column has beside it.
    private static final double DIGIT = 7;
    private static final double EDGE = 5;
    private static final double WIDEST = 255;

    /// @param drawing id of its pictures; blank for none
    /// @param boxes   id of the boxes of its comments; blank for none
    Markup write(String drawing, String boxes) {
        var out = new Markup().open("worksheet", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "xmlns:r", OfficePackage.OFFICE);
        out.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close("sheetPr");
        view(out);
        out.empty("sheetFormatPr", "defaultRowHeight", "15");
        columns(out);
        rows(out);
        if (!sheet.merged().isEmpty()) {
            out.open("mergeCells", "count", "" + sheet.merged().size());
            sheet.merged().forEach(area -> out.empty("mergeCell", "ref", Worksheet.area(area)));
            out.close("mergeCells");
        }
        if (!sheet.links().isEmpty()) {
            out.open("hyperlinks");
            sheet.links().forEach(link -> out.empty("hyperlink", "ref", Worksheet.cell(link.row(), link.column()),
                    "location", WorkbookXml.quoted(link.sheet()) + "!A1", "display", link.sheet()));
            out.close("hyperlinks");
        }
        print(out);
        if (!drawing.isEmpty()) {
            out.empty("drawing", "r:id", drawing);
        }
        if (!boxes.isEmpty()) {
            out.empty("legacyDrawing", "r:id", boxes);
        }
        return out.close("worksheet");
    }

    private void view(Markup out) {
        int rows = sheet.frozenRows();
        int columns = sheet.frozenColumns();
        out.open("sheetViews").open("sheetView", "workbookViewId", "0");
        if (rows > 0) {
            String pane = columns > 0 ? "bottomRight" : "bottomLeft";
            out.empty("pane", "xSplit", columns > 0 ? "" + columns : "", "ySplit", "" + rows, "topLeftCell",
                    Worksheet.cell(rows, columns), "activePane", pane, "state", "frozen");
            out.empty("selection", "pane", pane);
        }
        out.close("sheetView").close("sheetViews");
    }

    private void columns(Markup out) {
        double[] widths = sheet.widths();
        out.open("cols");
        for (int i = 0; i < widths.length; i++) {
            double digits = Math.min(WIDEST, (widths[i] * 96 / POINTS_PER_INCH + EDGE) / DIGIT);
            out.empty("col", "min", "" + (i + 1), "max", "" + (i + 1), "width",
                    "" + Math.round(digits * 100) / 100.0, "customWidth", "1");
        }
        out.close("cols");
    }

    private void rows(Markup out) {
        var numbers = new TreeSet<>(sheet.rows().keySet());
        numbers.addAll(sheet.heights().keySet());
        out.open("sheetData");
        for (int row : numbers) {
            Double height = sheet.heights().get(row);
            out.open("row", "r", "" + (row + 1), "ht", height == null ? "" : "" + Math.round(height * 10) / 10.0,
                    "customHeight", height == null ? "" : "1");
            sheet.rows().getOrDefault(row, new TreeMap<>()).forEach((column, value) -> cell(out, row, column, value));
            out.close("row");
        }
        out.close("sheetData");
    }

    private void cell(Markup out, int row, int column, Worksheet.Value value) {
        String at = Worksheet.cell(row, column);
        String look = "" + looks.number(value.look());
        if (value.number() != null) {
            out.open("c", "r", at, "s", look).value("v", value.number().toPlainString()).close("c");
        } else if (value.text().isEmpty()) {
            out.empty("c", "r", at, "s", look);
        } else {
            out.open("c", "r", at, "s", look, "t", "inlineStr").open("is").words("t", Markup.cell(value.text()))
                    .close("is").close("c");
        }
    }

    private void print(Markup out) {
        Frame area = setup.typeArea();
        double below = setup.height() - area.bottom();
        out.empty("printOptions", "horizontalCentered", "1");
        out.empty("pageMargins", "left", inches(area.x()), "right", inches(setup.width() - area.right()),
                "top", inches(area.y()), "bottom", inches(below), "header", inches(area.y() * FURNITURE),
                "footer", inches(below * FURNITURE));
        out.empty("pageSetup", "paperSize", setup.size() == PaperSize.A3 ? "8" : "9", "fitToWidth", "1",
                "fitToHeight", "0", "orientation", setup.isLandscape() ? "landscape" : "portrait");
        out.open("headerFooter").value("oddHeader", Markup.cell(furniture.header()))
                .value("oddFooter", Markup.cell(furniture.footer())).close("headerFooter");
        if (!sheet.breaks().isEmpty()) {
            String count = "" + sheet.breaks().size();
            out.open("rowBreaks", "count", count, "manualBreakCount", count);
            sheet.breaks().forEach(row -> out.empty("brk", "id", "" + row, "max", "16383", "man", "1"));
            out.close("rowBreaks");
        }
    }

    private static String inches(double points) {
        return "" + Math.round(points / POINTS_PER_INCH * 1000) / 1000.0;
    }

    /// The words beside cells, each with the note's own.
    Markup comments() {
        var out = new Markup().open("comments", "xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                .open("authors").value("author", furniture.furniture().printedBy()).close("authors").open("commentList");
        sheet.comments().forEach(comment -> out
                .open("comment", "ref", Worksheet.cell(comment.row(), comment.column()), "authorId", "0").open("text")
                .open("r").open("rPr").empty("sz", "val", "9").empty("rFont", "val", "宋体").close("rPr")
                .words("t", Markup.cell(comment.text())).close("r").close("text").close("comment"));
        return out.close("commentList").close("comments");
    }
}
