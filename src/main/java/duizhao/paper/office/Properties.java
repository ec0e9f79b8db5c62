package duizhao.paper.office;

import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.Messages;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// What a document says of itself: its title, who made it when, and which state of the data it shows.
record Properties(Sheet sheet, Messages messages) {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String PROGRAM = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    Markup core() {
        Furniture furniture = sheet.furniture();
        String created = DateTimeFormatter.ISO_INSTANT.format(furniture.printedAt().truncatedTo(ChronoUnit.SECONDS)
                .atZone(ZoneId.systemDefault()).withZoneSameInstant(ZoneOffset.UTC));
        return new Markup().open("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .value("dc:title", sheet.title())
                .value("dc:subject", sheet.subtitle())
                .value("dc:creator", furniture.printedBy())
                .value("dc:description", messages.text("paper.as-of", furniture.asOf()) + "\n"
                        + messages.text("paper.hash", furniture.dataHash()))
                .value("dc:language", messages.locale().toLanguageTag())
                .open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(created).close("dcterms:created")
                .close("cp:coreProperties");
    }

    static Markup program() {
        return new Markup().open("Properties", "xmlns", PROGRAM).value("Application", "Duizhao").close("Properties");
    }
}
