package duizhao.paper.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip file that an office document is (ECMA-376 part 2): parts, the kind of each, and what refers to what.
final class OfficePackage implements AutoCloseable {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

    private final ZipOutputStream zip;
    private final LocalDateTime at;
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, List<Link>> links = new LinkedHashMap<>();

    private record Link(String id, String type, String target) {
    }

    /// @param at the moment that stands at every part: the same sheet is the same bytes
    OfficePackage(OutputStream out, LocalDateTime at) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = at;
    }

    /// Writes a part.
    ///
    /// @param name from the root, e.g. `xl/workbook.xml`
    /// @param kind its content type; blank where the ending says it
    void write(String name, String kind, Markup markup) throws IOException {
        write(name, kind, markup.toString().getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, String kind, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        if (!kind.isEmpty()) {
            kinds.put("/" + name, kind);
        }
    }

    /// Says that `from` refers to `target`.
    ///
    /// @param from   a part; blank for the package itself
    /// @param type   the full name of the relation
    /// @param target relative to the folder of `from`
    /// @return the id by which `from` names it
    String link(String from, String type, String target) {
        List<Link> of = links.computeIfAbsent(from, f -> new ArrayList<>());
        String id = "rId" + (of.size() + 1);
        of.add(new Link(id, type, target));
        return id;
    }

    /// Who made it, when, and of which state of the data.
    void describe(Properties properties) throws IOException {
        link("", PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml");
        link("", OFFICE + "/extended-properties", "docProps/app.xml");
        write("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", properties.core());
        write("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                Properties.program());
    }

    /// Writes what the parts refer to and what they are.
    @Override
    public void close() throws IOException {
        for (var entry : links.entrySet()) {
            var markup = new Markup().open("Relationships", "xmlns", PACKAGE + "/relationships");
            entry.getValue().forEach(l -> markup.empty("Relationship", "Id", l.id(), "Type", l.type(), "Target", l.target()));
            write(relationsOf(entry.getKey()), "", markup.close("Relationships"));
        }
        var types = new Markup().open("Types", "xmlns", PACKAGE + "/content-types")
                .empty("Default", "Extension", "rels", "ContentType", RELATIONSHIPS)
                .empty("Default", "Extension", "xml", "ContentType", "application/xml")
                .empty("Default", "Extension", "png", "ContentType", "image/png")
                .empty("Default", "Extension", "vml", "ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        kinds.forEach((name, kind) -> types.empty("Override", "PartName", name, "ContentType", kind));
        write("[Content_Types].xml", "", types.close("Types"));
        zip.finish();
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }
}
