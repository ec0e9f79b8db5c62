package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.Document;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.reading.CodePoints;
import duizhao.reading.Coverage;
import duizhao.reading.Mark;
import duizhao.reading.Span;
import duizhao.reading.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An attached text with its marks.
///
/// @param text  the document's text, addressed as places are
/// @param marks in the order of the text
record MarkedDocument(Document document, CodePoints text, List<TextMark> marks, Coverage coverage) {

    MarkedDocument {
        marks = List.copyOf(marks);
    }

    static MarkedDocument of(Document document, List<Figure> figures, List<SetAside> setAside) {
        var text = new CodePoints(document.text());
        var coverage = Coverage.of(document.text(), figures, setAside);
        // Two numbers of one token (8%-10%) are one mark.
        var marks = new LinkedHashMap<Span, TextMark>();
        for (Mark mark : coverage.marks()) {
            Span span = widened(text, mark);
            marks.putIfAbsent(span, new TextMark(span, mark.standing(), mark.figures(), mark.setAside(),
                    mark.number()));
        }
        var shown = new HashSet<Figure>();
        marks.values().forEach(mark -> shown.addAll(mark.figures()));
        for (Figure figure : figures) {
            if (!shown.contains(figure)) { // printed in words alone
                text.find(figure.place(), figure.quantity().token()).ifPresent(span -> marks.putIfAbsent(span,
                        new TextMark(span, Standing.FILED, List.of(figure), List.of(), null)));
            }
        }
        var ordered = new ArrayList<>(marks.values());
        ordered.sort(Comparator.comparingInt(mark -> mark.span().start()));
        return new MarkedDocument(document, text, ordered, coverage);
    }

    /// From the number to the whole printed words of what it was filed or set aside as.
    private static Span widened(CodePoints text, Mark mark) {
        int start = mark.number().start();
        int end = mark.number().end();
        for (Span span : Stream.concat(mark.figures().stream().map(f -> found(text, f.place(), f.quantity().token())),
                mark.setAside().stream().map(s -> found(text, s.place(), s.token()))).flatMap(Optional::stream)
                .toList()) {
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return new Span(start, end);
    }

    private static Optional<Span> found(CodePoints text, Place place, String token) {
        return text.find(place, token);
    }

    /// The mark over the code point `at`.
    Optional<TextMark> at(int at) {
        return marks.stream().filter(mark -> mark.holds(at)).findFirst();
    }

    Optional<TextMark> of(Figure figure) {
        return marks.stream().filter(mark -> mark.figures().stream().anyMatch(f -> f.key().equals(figure.key())))
                .findFirst();
    }

    /// The next mark behind the code point `from`; after the last comes the first.
    Optional<TextMark> next(int from, Predicate<TextMark> wanted) {
        return marks.stream().filter(wanted).filter(mark -> mark.span().start() > from).findFirst()
                .or(() -> marks.stream().filter(wanted).findFirst());
    }

    /// The mark before the code point `from`; before the first comes the last.
    Optional<TextMark> previous(int from, Predicate<TextMark> wanted) {
        var wantedOnes = marks.stream().filter(wanted).toList();
        return wantedOnes.reversed().stream().filter(mark -> mark.span().start() < from).findFirst()
                .or(() -> wantedOnes.reversed().stream().findFirst());
    }
}
