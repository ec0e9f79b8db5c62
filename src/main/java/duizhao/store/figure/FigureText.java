package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Stream;

/// The text of a figure that the hash of a store is made of: [Figure#toString] in UTF-8. Java makes that one in a way that
/// takes longer than reading the figure from a file.
final class FigureText {

    /// What stands before each value, and at the end.
    private static final byte[][] WORDS = Stream.of("Figure[key=", ", district=", ", series=Series[indicator=", ", measure=",
            ", slice=", ", definition=", "], period=", ", role=", ", quantity=Quantity[value=", ", upper=", ", wording=",
            ", unit=Unit[magnitude=", ", base=", "], firmness=", ", estimated=", ", token=", "], source=",
            ", place=Place[section=", ", start=", ", end=", "], note=", "]").map(FigureText::bytes).toArray(byte[][]::new);

    /// What stood at each place in the figure before, and its bytes: figures follow each other in the order of the table,
    /// and most of what one says the next one says again.
    private final Object[] before = new Object[WORDS.length - 1];
    private final byte[][] known = new byte[WORDS.length - 1][];
    private byte[] text = new byte[1_024];
    private int length;
    private int word;

    /// Adds the text of `figure`, as a line, to what `digest` is made of.
    void addTo(MessageDigest digest, Figure figure) {
        write(figure);
        put((byte) '\n');
        digest.update(text, 0, length);
    }

    private void write(Figure figure) {
        var series = figure.series();
        var quantity = figure.quantity();
        var place = figure.place();
        length = 0;
        word = 0;
        next(figure.key());
        next(figure.district());
        next(series.indicator());
        next(series.measure());
        next(series.slice());
        next(series.definition());
        next(figure.period());
        next(figure.role());
        next(quantity.value());
        next(quantity.upper());
        next(quantity.wording());
        next(quantity.unit().magnitude());
        next(quantity.unit().base());
        next(quantity.firmness());
        next(quantity.estimated());
        next(quantity.token());
        next(figure.source());
        next(place.section());
        next(place.start());
        next(place.end());
        next(figure.note());
        put(WORDS[word]);
    }

    private void next(Object value) {
        put(WORDS[word]);
        if (known[word] == null || before[word] != value) {
            before[word] = value;
            known[word] = bytes(String.valueOf(value));
        }
        put(known[word++]);
    }

    private void put(byte... some) {
        if (length + some.length > text.length) {
            text = Arrays.copyOf(text, 2 * (length + some.length));
        }
        System.arraycopy(some, 0, text, length, some.length);
        length += some.length;
    }

    private static byte[] bytes(String some) {
        return some.getBytes(StandardCharsets.UTF_8);
    }
}
