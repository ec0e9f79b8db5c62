package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.MeasureUnits;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.platform.Messages;
import duizhao.reading.CodePoints;
import duizhao.reading.Mark;
import duizhao.reading.NumberInText;
import duizhao.reading.Span;
import duizhao.reading.TokenGuess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the acts that file a number, set it aside and take either back. Quick: it reads nothing but what is at hand.
final class Filing {

    static final String FILE = "file-figure";
    static final String SET_ASIDE = "set-aside";
    static final String TAKE_BACK_FIGURE = "take-back-figure";
    static final String TAKE_BACK_SET_ASIDE = "take-back-set-aside";

    private final OpenedSource opened;
    private final MarkedDocument document;
    private final Messages messages;

    /// @throws IllegalArgumentException where no text is attached
    Filing(OpenedSource opened, Messages messages) {
        if (opened.document() == null) {
            throw new IllegalArgumentException("no text is attached to " + opened.source().key());
        }
        this.opened = opened;
        this.document = opened.document();
        this.messages = messages;
    }

    /// What is printed as `words` around `number`: what the notation understands, or else why it does not, in words.
    Checked<Quantity> quantity(NumberInText number, String words) {
        if (!words.isBlank() && span(number, words).isEmpty()) {
            return Checked.wrong(Map.of(Fields.WORDS, messages.text("sources.error.words", number.text())));
        }
        return switch (Notation.read(words)) {
            case Reading.Understood(Quantity quantity) -> Checked.right(quantity);
            case Reading.Refused refused -> Checked.wrong(Map.of(Fields.WORDS, refused.text(messages)));
        };
    }

    /// The figure that `draft` says is printed around `number`.
    Checked<Figure> figure(NumberInText number, FigureDraft draft) {
        var errors = new LinkedHashMap<String, String>();
        var quantity = quantity(number, draft.words());
        errors.putAll(quantity.errors());
        if (draft.indicator().isBlank()) {
            errors.put(Fields.INDICATOR, messages.text("sources.error.indicator"));
        }
        if (draft.district().isBlank()) {
            errors.put(Fields.DISTRICT, messages.text("sources.error.district"));
        }
        Optional<Period> period = PeriodWords.read(draft.period());
        if (period.isEmpty()) {
            errors.put(Fields.PERIOD, messages.text("sources.error.period"));
        }
        quantity.result().filter(q -> !MeasureUnits.fit(draft.measure(), q)).ifPresent(q ->
                errors.put(Fields.MEASURE, messages.text("sources.error.measure")));
        if (!errors.isEmpty()) {
            return Checked.wrong(errors);
        }
        Span span = span(number, draft.words()).orElseThrow();
        String token = document.text().slice(span.start(), span.end());
        Span clause = TokenGuess.clause(document.text(), span);
        return Checked.right(new Figure(newKey(span.start()), draft.district(), new Series(draft.indicator(),
                draft.measure(), draft.slice(), draft.definition()), period.orElseThrow(), draft.role(),
                quantity.result().orElseThrow().withToken(token).governed(draft.firmness(), draft.estimated()),
                opened.source().key(), new Place(draft.section().strip(), clause.start(), clause.end()),
                draft.note().strip()));
    }

    static Act file(Figure figure) {
        return new Act(FILE, figure.quantity().token(), "", List.of(new FigureChange(null, figure)));
    }

    static Act takeBack(Figure figure) {
        return new Act(TAKE_BACK_FIGURE, figure.quantity().token(), "", List.of(new FigureChange(figure, null)));
    }

    static Act takeBack(SetAside number) {
        return new Act(TAKE_BACK_SET_ASIDE, number.token(), "", List.of(new SetAsideChange(number, null)));
    }

    /// What `number` is called where it is set aside: 2022年.
    String word(NumberInText number) {
        Span span = TokenGuess.word(document.text(), number);
        return document.text().slice(span.start(), span.end());
    }

    /// The other unread numbers that are printed with the same word, spaces aside.
    List<NumberInText> alike(NumberInText number) {
        String word = CodePoints.unspaced(word(number));
        return document.coverage().unread().stream().map(Mark::number)
                .filter(other -> other.start() != number.start() && other.text().equals(number.text()))
                .filter(other -> CodePoints.unspaced(word(other)).equals(word)).toList();
    }

    /// Sets `number` aside, and those alike where `all`.
    Act setAside(NumberInText number, SetAsideReason reason, String note, boolean all) {
        List<Change> changes = Stream.concat(Stream.of(number), all ? alike(number).stream() : Stream.of())
                .<Change>map(one -> new SetAsideChange(null, setAside(one, reason, note))).toList();
        String word = word(number);
        return new Act(SET_ASIDE, changes.size() == 1 ? word : messages.text("sources.set-aside.many", word,
                changes.size()), "", changes);
    }

    private SetAside setAside(NumberInText number, SetAsideReason reason, String note) {
        Span span = TokenGuess.word(document.text(), number);
        return new SetAside(opened.source().key(), new Place("", span.start(), span.end()),
                document.text().slice(span.start(), span.end()), reason, note.strip());
    }

    private Optional<Span> span(NumberInText number, String words) {
        return document.text().findAround(number.start(), words.strip())
                .filter(span -> span.start() <= number.start() && number.end() <= span.end());
    }

    private String newKey(int start) {
        String key = opened.source().key() + "-" + start;
        var taken = opened.figures().stream().map(Figure::key).toList();
        int n = 1;
        String unique = key;
        while (taken.contains(unique)) {
            n++;
            unique = key + "-" + n;
        }
        return unique;
    }
}
