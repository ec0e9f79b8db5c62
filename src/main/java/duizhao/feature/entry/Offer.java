package duizhao.feature.entry;

import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.record.Catalogue;
import duizhao.reading.CodePoints;
import duizhao.reading.MeasureGuess;
import duizhao.reading.NumberFinder;
import duizhao.reading.NumberInText;
import duizhao.reading.Span;
import duizhao.reading.TokenGuess;
import duizhao.ui.nav.EntryCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A figure that a pasted sentence holds, and where it likely belongs; a person accepts it or not.
///
/// @param words as the sentence prints them, with the 预计 that governs it
record Offer(EntryCell cell, String words) {

    private static final int LONGEST_WORDS = 24;

    /// The figures of a sentence: the indicator is the last one named before the number; district, period and role are
    /// those of the cell it was put into. Empty where the text holds no number, or is no more than one.
    ///
    /// @param lines the series that the grid shows
    static List<Offer> of(String typed, EntryCell cell, Catalogue catalogue, List<Series.Row> lines) {
        var text = new CodePoints(typed);
        var offers = new ArrayList<Offer>();
        boolean estimated = typed.contains("预计") && !cell.period().isSpan();
        Optional<String> named = Optional.empty();
        int seen = 0;
        for (NumberInText number : NumberFinder.in(typed)) {
            Span span = TokenGuess.around(text, number);
            String words = text.slice(span.start(), span.end());
            if (span.start() < seen || !(Notation.read(words) instanceof Reading.Understood(var quantity))
                    || quantity.unit().base().isEmpty() && quantity.unit().magnitude().word().isEmpty()
                    || isCalendar(text, number)) {
                continue;
            }
            Optional<String> before = named;
            named = indicator(text.slice(seen, span.start()), catalogue).or(() -> before);
            Span clause = TokenGuess.clause(text, span);
            Measure measure = MeasureGuess.of(words, text.slice(clause.start(), span.start()));
            String key = named.orElse(cell.series().indicator());
            var series = new Series.Row(key, measure, key.equals(cell.series().indicator()) ? cell.series().slice() : "");
            Series.Row line = lines.contains(series) ? series : new Series.Row(key, measure, "");
            offers.add(new Offer(new EntryCell(cell.district(), cell.period(), line, cell.role()),
                    estimated && !words.contains("预计") ? "预计" + words : words));
            seen = span.end();
        }
        return typed.codePointCount(0, typed.length()) <= LONGEST_WORDS && offers.size() == 1
                && offers.getFirst().words().equals(typed.strip()) ? List.of() : offers;
    }

    private static boolean isCalendar(CodePoints text, NumberInText number) {
        Span word = TokenGuess.word(text, number);
        return text.slice(word.start(), word.end()).matches(".*[年月日号]度?");
    }

    /// The indicator named last, of several names that end at one place the longest.
    private static Optional<String> indicator(String before, Catalogue catalogue) {
        return catalogue.indicators().stream().filter(i -> before.contains(i.name()))
                .max(Comparator.comparingInt((Indicator i) -> before.lastIndexOf(i.name()) + i.name().length())
                        .thenComparingInt(i -> i.name().length())).map(Indicator::key);
    }
}
