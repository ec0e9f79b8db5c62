package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// The hash of everything that a new store holds, in the order in which it lies: whoever fills a store with the same gets
/// the same.
final class DataHash {

    private final MessageDigest digest = State.sha256();
    private final FigureText text = new FigureText();

    DataHash(Catalogue catalogue) {
        for (List<?> records : List.of(catalogue.districts(), catalogue.indicators(), catalogue.slices(),
                catalogue.definitions(), catalogue.sources())) {
            records.forEach(this::update);
        }
    }

    /// The next figure in the order of the table.
    void add(Figure figure) {
        text.addTo(digest, figure);
    }

    /// With what stands beside the figures: 64 hexadecimal digits. Nothing can be added afterwards.
    String with(DataSet rest) {
        for (List<?> records : List.of(rest.setAside(), rest.pairings(), rest.claims())) {
            records.forEach(this::update);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void update(Object item) {
        digest.update(item.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
