package duizhao.paper.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/// The parts of an office file, and the published schemas held against them.
final class Parts {

    private Parts() {
    }

    static Map<String, byte[]> of(Path file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    static String text(Path file, String part) throws IOException {
        return new String(of(file).get(part), StandardCharsets.UTF_8);
    }

    /// What breaks ECMA-376; empty where nothing does.
    static List<String> troubles(Path file) throws IOException, XmlException {
        var troubles = new ArrayList<String>();
        for (var part : of(file).entrySet()) {
            String name = part.getKey();
            if (name.startsWith("xl/") || name.startsWith("word/")) {
                if (name.endsWith(".xml") && !name.contains("_rels")) {
                    troubles.addAll(troubles(name, part.getValue()));
                }
            }
        }
        return troubles;
    }

    static List<String> troubles(String name, byte[] part) throws IOException, XmlException {
        // Excel itself keeps blanks this way, beyond its schema.
        part = new String(part, StandardCharsets.UTF_8).replace("<t xml:space=\"preserve\">", "<t>")
                .getBytes(StandardCharsets.UTF_8);
        XmlObject document = TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(part), null, new XmlOptions());
        var errors = new ArrayList<XmlError>();
        if (!document.schemaType().isDocumentType()) {
            return List.of(name + ": no schema knows it");
        }
        document.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> name + ": " + error.getMessage()).toList();
    }
}
