package duizhao.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/// Makes a PDF one to be kept: PDF/A-2b (ISO 19005-2), which needs no font, colour or program of the day to be read
/// the same in thirty years.
///
/// The rest of what the norm asks is kept by the pages: every font is embedded, and nothing is translucent.
final class Archival {

    private static final int PART = 2;
    private static final String CONFORMANCE = "B";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Archival() {
    }

    /// @param metadata has to say the same as the document's information
    static void write(PDDocument document, PdfMetadata metadata) throws IOException {
        var stream = new PDMetadata(document);
        stream.importXMPMetadata(xmp(metadata));
        document.getDocumentCatalog().setMetadata(stream);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static byte[] xmp(PdfMetadata metadata) throws IOException {
        try {
            var xmp = XMPMetadata.createXMPMetadata();
            var id = xmp.createAndAddPDFAIdentificationSchema();
            id.setPart(PART);
            id.setConformance(CONFORMANCE);
            var core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(metadata.title());
            core.addLanguage(metadata.language());
            if (!metadata.author().isBlank()) {
                core.addCreator(metadata.author());
            }
            var basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreatorTool(PdfPrinter.PROGRAM);
            basic.setCreateDate(GregorianCalendar.from(metadata.created()));
            xmp.createAndAddAdobePDFSchema().setProducer(PdfPrinter.PROGRAM);
            var bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, bytes, true);
            return bytes.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException(e);
        }
    }
}
