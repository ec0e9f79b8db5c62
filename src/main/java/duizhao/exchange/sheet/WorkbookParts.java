package duizhao.exchange.sheet;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a workbook says of itself: which sheets it has and where they lie, and how numbers are shown. The parts are those
/// of ECMA-376, in either of its namespaces.
///
/// @param formats  the number format of each cell style, by its number; blank for none
/// @param texts    the part with the texts of cells; null where there is none
/// @param from1904 whether days are counted from 1904
/// @param stale    whether the program that saved it says that its results have to be worked out again, as programs do
///                 that write formulas and cannot work them out
record WorkbookParts(List<Sheet> sheets, List<String> formats, @Nullable String texts, boolean from1904, boolean stale) {

    private static final String USUAL = "xl/workbook.xml";

    /// @param part   where its cells lie
    /// @param hidden whether nobody sees it
    record Sheet(String name, String part, boolean hidden) {
    }

    /// A part that another one names.
    private record Related(String type, String part) {

        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    WorkbookParts {
        sheets = List.copyOf(sheets);
        formats = List.copyOf(formats);
    }

    /// @throws IOException where a part that is needed is missing or damaged
    static WorkbookParts read(ZipParts zip) throws IOException {
        String book = related(zip, "").values().stream().filter(one -> one.is("officeDocument")).map(Related::part)
                .findFirst().orElse(USUAL);
        var related = related(zip, book);
        var sheets = new ArrayList<Sheet>();
        boolean from1904 = false;
        boolean stale = false;
        try (var xml = new XmlPart(zip.open(book))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.is("date1904");
                } else if (xml.starts("calcPr")) {
                    stale = xml.is("fullCalcOnLoad");
                } else if (xml.starts("sheet")) {
                    var part = related.getOrDefault(xml.attribute("id"), new Related("/worksheet", ""));
                    // A sheet may be one chart and no cells.
                    if (part.is("worksheet")) {
                        sheets.add(new Sheet(xml.attribute("name"), part.part(), xml.attribute("state").endsWith("idden")));
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new IOException("no sheets");
        }
        var styles = part(related, "styles");
        return new WorkbookParts(sheets, styles == null ? List.of() : formats(zip, styles),
                part(related, "sharedStrings"), from1904, stale);
    }

    private static @Nullable String part(Map<String, Related> related, String kind) {
        return related.values().stream().filter(one -> one.is(kind)).map(Related::part).findFirst().orElse(null);
    }

    /// What a part names as belonging to it, by the word it does so with; nothing where it names nothing.
    ///
    /// @param part blank for the file itself
    private static Map<String, Related> related(ZipParts zip, String part) throws IOException {
        int name = part.lastIndexOf('/') + 1;
        String list = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        var related = new HashMap<String, Related>();
        if (zip.has(list)) {
            try (var xml = new XmlPart(zip.open(list))) {
                while (xml.next()) {
                    if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                        related.put(xml.attribute("Id"), new Related(xml.attribute("Type"), resolved(part, xml.attribute("Target"))));
                    }
                }
            }
        }
        return related;
    }

    /// The name of a part as another one writes it, beside itself or from the top; blank where it is none.
    private static String resolved(String from, String target) {
        try {
            String path = new URI("/" + from).resolve(new URI(target)).getPath();
            return path == null ? "" : path.replaceFirst("^/", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static List<String> formats(ZipParts zip, String styles) throws IOException {
        var codes = new HashMap<Integer, String>();
        var formats = new ArrayList<String>();
        try (var xml = new XmlPart(zip.open(styles))) {
            boolean ofCells = false;
            while (xml.next()) {
                if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    ofCells = xml.starts("cellXfs");
                } else if (xml.starts("numFmt") && !codes.containsKey(number(xml.attribute("numFmtId")))) {
                    codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                } else if (ofCells && xml.starts("xf")) {
                    int number = number(xml.attribute("numFmtId"));
                    formats.add(codes.containsKey(number) ? codes.get(number) : BuiltInFormats.code(number));
                }
            }
        }
        return formats;
    }

    private static int number(String text) throws IOException {
        return text.isEmpty() ? 0 : XmlPart.integer(text);
    }
}
