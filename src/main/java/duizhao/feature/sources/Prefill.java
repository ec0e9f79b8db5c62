package duizhao.feature.sources;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.source.Source;
import duizhao.reading.CodePoints;
import duizhao.reading.MeasureGuess;
import duizhao.reading.NumberInText;
import duizhao.reading.Span;
import duizhao.reading.TokenGuess;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a form for a number says before a person changes it: what the text around it, the source and the figure beside
/// it make likely. The indicator is never guessed.
final class Prefill {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！？\n]");
    private static final int LONGEST_SENTENCE = 200;

    private Prefill() {
    }

    static FigureDraft of(OpenedSource opened, NumberInText number) {
        var document = opened.document();
        if (document == null) {
            throw new IllegalArgumentException("no text is attached to " + opened.source().key());
        }
        CodePoints text = document.text();
        Span span = TokenGuess.around(text, number);
        String words = text.slice(span.start(), span.end());
        Span clause = TokenGuess.clause(text, span);
        String before = text.slice(clause.start(), span.start());
        Optional<Figure> neighbour = opened.neighbour(number.start());
        Source source = opened.source();
        Role role = role(source, neighbour.orElse(null));
        return new FigureDraft(words, "", MeasureGuess.of(words, before), "", "", period(source, role), role,
                before.contains("力争") ? Firmness.SOFT : before.contains("确保") ? Firmness.FIRM : Firmness.UNSTATED,
                role == Role.OUTCOME && sentence(text, span).contains("预计"),
                source.district().isBlank() ? neighbour.map(Figure::district).orElse("") : source.district(),
                neighbour.map(figure -> figure.place().section()).orElse(""), "");
    }

    /// The period that `source` reports or plans, as a person would type it; blank where it says none.
    static String period(Source source, Role role) {
        Period period = role == Role.PLAN ? source.plans() : source.outcomes();
        return period == null ? "" : PeriodWords.of(period);
    }

    private static Role role(Source source, @Nullable Figure neighbour) {
        if (source.outcomes() == null || source.plans() == null) {
            return source.plans() == null ? Role.OUTCOME : Role.PLAN;
        }
        return neighbour == null ? Role.OUTCOME : neighbour.role();
    }

    /// The sentence up to the words: 预计 governs all of it.
    private static String sentence(CodePoints text, Span span) {
        String before = text.slice(Math.max(0, span.start() - LONGEST_SENTENCE), span.start());
        var parts = SENTENCE_END.split(before, -1);
        return parts[parts.length - 1];
    }
}
