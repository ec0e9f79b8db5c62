package duizhao.ui.detail;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Source;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.Verdict;
import duizhao.platform.Messages;
import duizhao.ui.detail.Detail.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what stands behind one district's line: printed words, sources, definitions, and why it was judged so.
public final class Details {

    private final Messages messages;
    private final VerdictText texts;

    public Details(Messages messages) {
        this.messages = messages;
        this.texts = new VerdictText(messages);
    }

    /// @param series what the row is of
    /// @param row    null where neither plan nor outcome of it is held
    public Detail of(Catalogue catalogue, District place, Period period, Series.Row series,
                     @Nullable ComparisonRow row) {
        String heading = messages.either(place.name(), place.english()) + " " + PeriodText.of(period, messages) + "\n"
                + new SeriesNames(catalogue, messages).full(series);
        if (row == null) {
            return new Detail(heading, "", messages.text("detail.nothing.word"), "nothing",
                    messages.text("detail.nothing"), List.of());
        }
        Verdict verdict = row.verdict();
        var sentences = new Sentences(catalogue, messages);
        var word = Stream.concat(Stream.of(texts.word(verdict)), texts.marks(verdict).stream()).toList();
        var parts = new ArrayList<Part>();
        parts.add(side(catalogue, row.plan(), "term.plan", "detail.no-plan"));
        parts.add(side(catalogue, row.outcome(), "term.outcome", "detail.no-outcome"));
        parts.add(new Part(messages.text("detail.rule"), "", rule(row, sentences)));
        if (!row.alternatives().isEmpty()) {
            parts.add(new Part(messages.text("detail.vintages"), "", row.alternatives().stream()
                    .map(figure -> vintage(catalogue, figure)).toList()));
        }
        String note = catalogue.indicator(series.indicator()).note();
        if (!note.isBlank()) {
            parts.add(new Part(messages.text("detail.indicator"), "", List.of(note)));
        }
        return new Detail(heading, texts.glyph(verdict), String.join(" · ", word),
                VerdictStyle.of(verdict.kind()), sentences.sentence(row), parts);
    }

    /// One figure with its source, section, definition and remarks.
    ///
    /// @param title   message key of what it is
    /// @param missing message key of what is said where there is none
    public Part side(Catalogue catalogue, @Nullable Figure figure, String title, String missing) {
        if (figure == null) {
            return new Part(messages.text(title), "", List.of(messages.text(missing)));
        }
        Source source = catalogue.source(figure.source());
        var lines = new ArrayList<String>();
        lines.add(source.title());
        lines.add(Stream.of(source.date(), source.issuer(), section(figure)).filter(s -> !s.isBlank())
                .reduce((a, b) -> a + messages.text("term.and") + b).orElse(""));
        if (figure.quantity().estimated()) {
            lines.add(messages.text("term.provisional.long"));
        }
        if (figure.quantity().firmness() != Firmness.UNSTATED) {
            lines.add(messages.text("term.flag." + (figure.quantity().firmness() == Firmness.SOFT
                    ? Flag.SOFT_TARGET : Flag.FIRM_TARGET)));
        }
        catalogue.definition(figure.series().indicator(), figure.series().definition())
                .ifPresentOrElse(
                        definition -> lines.add(messages.text("detail.definition",
                                messages.either(definition.name(), definition.english()), definition.note())),
                        () -> lines.add(messages.text("detail.no-definition")));
        if (!figure.note().isBlank()) {
            lines.add(messages.text("detail.note", figure.note()));
        }
        return new Part(messages.text(title), figure.quantity().words(), lines, figure);
    }

    private String section(Figure figure) {
        return figure.place().section().isBlank() ? ""
                : messages.text("detail.section", figure.place().section());
    }

    private List<String> rule(ComparisonRow row, Sentences sentences) {
        Verdict verdict = row.verdict();
        var lines = new ArrayList<String>();
        lines.add(sentences.reason(row));
        if (verdict.gap() != null) {
            lines.add(messages.text("detail.gap", texts.gap(verdict.gap())));
        }
        if (verdict.unanswered()) {
            lines.add(messages.text("detail.unanswered"));
        }
        // Where a person set them, the reason's remark tells them.
        if (verdict.kind().isJudged() && !verdict.flags().contains(Flag.TOLERANCE_BY_HAND)) {
            lines.add(tolerances(verdict.tolerances()));
        }
        return lines;
    }

    private String tolerances(Tolerances t) {
        return messages.text("detail.tolerances", plain(t.rateTau()), percent(t.levelTau()),
                plain(t.rateDelta()), percent(t.levelDelta()));
    }

    private String vintage(Catalogue catalogue, Figure figure) {
        return messages.text("detail.vintage", messages.text(figure.isPlan() ? "term.plan" : "term.outcome"),
                figure.quantity().words(), catalogue.source(figure.source()).title());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
