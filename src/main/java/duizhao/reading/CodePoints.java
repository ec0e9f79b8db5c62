package duizhao.reading;

import duizhao.domain.source.Place;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text addressed by code points, as places are, and not by `char`s.
public final class CodePoints {

    private final String text;
    private final int length;

    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /// How many code points there are.
    public int length() {
        return length;
    }

    /// The text from `start` to `end`, both cut to what there is.
    public String slice(int start, int end) {
        return text.substring(charAt(start), charAt(end));
    }

    /// The index of the `char` at which a code point begins.
    public int charAt(int codePoint) {
        int within = Math.clamp(codePoint, 0, length);
        return length == text.length() ? within : text.offsetByCodePoints(0, within);
    }

    /// The code point that the `char` at `index` belongs to.
    public int codePointAt(int index) {
        return length == text.length() ? index : text.codePointCount(0, index);
    }

    /// Where in its clause a token stands: at its end, where a clause holds the same words twice. Empty where the place
    /// is unknown or its clause does not hold the token, which then belongs to another text.
    ///
    /// Spaces do not count: the same words are printed with and without them.
    public Optional<Span> find(Place place, String token) {
        if (!place.isKnown() || place.end() > length || token.isBlank()) {
            return Optional.empty();
        }
        return all(token, place.start(), place.end()).reduce((first, last) -> last);
    }

    /// Where `words` stand so that they hold the code point `within`; spaces do not count.
    public Optional<Span> findAround(int within, String words) {
        int reach = 2 * words.length() + 2;
        return all(words, within - reach, within + reach)
                .filter(span -> span.start() <= within && within < span.end()).findFirst();
    }

    private Stream<Span> all(String words, int start, int end) {
        int first = charAt(start);
        return spaced(words).matcher(text).region(first, charAt(end)).results()
                .map(found -> new Span(codePointAt(found.start()), codePointAt(found.end())));
    }

    /// `words` without spaces of any kind.
    public static String unspaced(String words) {
        return words.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Pattern spaced(String words) {
        return Pattern.compile(unspaced(words).codePoints().mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("[\\s\u3000\u00a0]*")));
    }
}
