package duizhao.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of a workbook, element by element. Elements are known by their names alone, since Excel writes the same ones in
/// two namespaces ("Strict Open XML"). Nothing is fetched from elsewhere, and no entity that the part declares is known.
final class XmlPart implements Closeable {

    private final InputStream in;
    private final XMLStreamReader xml;
    private int event;

    /// @param in closed with this
    /// @throws IOException where it is no XML
    XmlPart(InputStream in) throws IOException {
        this.in = in;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// To where the next element starts or ends.
    ///
    /// @return false where there is none
    boolean next() throws IOException {
        do {
            if (step() == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT);
        return true;
    }

    boolean starts(String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    /// Of the element that starts here, whatever namespace it is in; blank where there is none.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// What an attribute says, or a cell holds, where it is a whole number.
    ///
    /// @throws IOException where it is none
    static int integer(String text) throws IOException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }

    /// Whether an attribute says yes.
    boolean is(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    /// The text of the element that starts here, to its end. Of one that is longer than any cell only so much that this is
    /// seen.
    String text() throws IOException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = Limits.CHARACTERS + 1 - text.length();
                    text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(xml.getTextLength(), room));
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("entity " + xml.getLocalName());
                default -> { }
            }
        }
        return text.toString();
    }

    private int step() throws IOException {
        try {
            event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser meets some damage with whatever its own code throws.
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
