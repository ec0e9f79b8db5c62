package duizhao.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook name by number, read as far as they are asked for.
final class SharedTexts implements Closeable {

    private final List<String> texts = new ArrayList<>();
    private final @Nullable XmlPart xml;

    /// @param xml null where a workbook has none
    SharedTexts(@Nullable XmlPart xml) {
        this.xml = xml;
    }

    /// @throws IOException where there is none of this number
    String get(int number) throws IOException {
        while (number >= texts.size()) {
            if (xml == null || !xml.next()) {
                throw new IOException("no text " + number);
            }
            if (xml.starts("si")) {
                texts.add(RichText.read(xml, "si"));
            }
        }
        return texts.get(number);
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
