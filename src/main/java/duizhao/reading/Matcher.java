package duizhao.reading;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import duizhao.domain.figure.Figure;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds which catalogued source a text is.
///
/// The record holds no sentences, only tokens and places. A text that is not the catalogued file is known by its numbers:
/// both lists of numbers, in order, are laid beside each other, and where at least [#RUN] in a row agree and the printed
/// words around each are the catalogued ones, the catalogued place is that place. Fewer in a row may agree by chance, and
/// a wrong place is worse than none. The text is that source where at least nine in ten of its numbers are found so.
public final class Matcher {

    private static final int RUN = 4;
    private static final int TENTHS = 9;

    private Matcher() {
    }

    /// The source among `catalogued` that `file` is; empty where it is none of them.
    public static Optional<Match> match(DocumentFile file, List<Entries> catalogued) {
        String plain = file.plainSha256();
        for (var entries : catalogued) {
            String known = entries.text();
            if (!known.isBlank() && (known.equals(file.sha256()) || known.equals(plain))) {
                int all = tokens(entries).size();
                return Optional.of(new Match(entries,
                        known.equals(file.sha256()) ? Match.How.SAME_FILE : Match.How.SAME_TEXT, all, all));
            }
        }
        var numbers = NumberFinder.in(file.text());
        return catalogued.stream().map(entries -> byNumbers(file.text(), numbers, entries))
                .filter(match -> match.found() > 0 && 10 * match.found() >= TENTHS * match.catalogued())
                .max(Comparator.comparingInt(Match::found));
    }

    private static Match byNumbers(String text, List<NumberInText> numbers, Entries entries) {
        var known = tokens(entries);
        var places = new Alignment(new CodePoints(text), numbers, known).places();
        var figures = entries.figures().stream().map(f -> moved(f, places)).toList();
        var aside = entries.setAside().stream().map(s -> moved(s, places)).toList();
        return new Match(new Entries(entries.source(), figures, aside), Match.How.SAME_NUMBERS, places.size(),
                known.size());
    }

    private static Figure moved(Figure figure, Map<Object, Span> places) {
        return figure.withPlace(place(figure.place().section(), places.get(figure)));
    }

    private static SetAside moved(SetAside item, Map<Object, Span> places) {
        return new SetAside(item.source(), place(item.place().section(), places.get(item)), item.token(), item.reason(),
                item.note());
    }

    private static Place place(String section, Span span) {
        return span == null ? new Place(section, -1, -1) : new Place(section, span.start(), span.end());
    }

    /// The catalogued tokens that hold a number and have a place, in the order of the text.
    private static List<Token> tokens(Entries entries) {
        var tokens = new ArrayList<Token>();
        entries.figures().stream().filter(f -> f.place().isKnown())
                .forEach(f -> tokens.add(new Token(f, f.quantity().token(), f.place().end())));
        entries.setAside().stream().filter(s -> s.place().isKnown())
                .forEach(s -> tokens.add(new Token(s, s.token(), s.place().end())));
        tokens.removeIf(token -> token.numbers().isEmpty());
        tokens.sort(Comparator.comparingInt(Token::end));
        return tokens;
    }

    /// @param item    the figure or the number set aside
    /// @param words   its printed words
    /// @param end     where its clause ends
    /// @param numbers the numbers in its words
    private record Token(Object item, String words, int end, List<String> numbers) {

        Token(Object item, String words, int end) {
            this(item, words, end, numbersOf(words));
        }

        /// A token may end before the counter that makes its numeral a number: 三 of 三大典范.
        private static List<String> numbersOf(String words) {
            var found = NumberFinder.in(words);
            return (found.isEmpty() ? NumberFinder.in(words + "个") : found).stream().map(NumberInText::text).toList();
        }
    }

    /// The catalogued numbers laid beside those of a text.
    private static final class Alignment {

        private final CodePoints text;
        private final List<NumberInText> numbers;
        private final List<Token> known;

        Alignment(CodePoints text, List<NumberInText> numbers, List<Token> known) {
            this.text = text;
            this.numbers = numbers;
            this.known = known;
        }

        /// Where each item stands in the text, as far as that is sure. By identity: two equal prints are two items.
        Map<Object, Span> places() {
            var owners = new ArrayList<Token>();
            var printed = new ArrayList<String>();
            for (var token : known) {
                for (String number : token.numbers()) {
                    owners.add(token);
                    printed.add(number);
                }
            }
            var starts = new HashMap<Integer, NumberInText>();
            for (var delta : DiffUtils.diff(printed, numbers.stream().map(NumberInText::text).toList(), true)
                    .getDeltas()) {
                int length = delta.getSource().size();
                if (delta.getType() == DeltaType.EQUAL && length >= RUN) {
                    IntStream.range(0, length).forEach(i -> starts.put(delta.getSource().getPosition() + i,
                            numbers.get(delta.getTarget().getPosition() + i)));
                }
            }
            var places = new IdentityHashMap<Object, Span>();
            for (int i = 0; i < owners.size(); i++) {
                var token = owners.get(i);
                boolean first = i == 0 || owners.get(i - 1) != token;
                if (first && starts.containsKey(i)) {
                    text.findAround(starts.get(i).start(), token.words()).ifPresent(span -> places.put(token.item(), span));
                }
            }
            return places;
        }
    }
}
