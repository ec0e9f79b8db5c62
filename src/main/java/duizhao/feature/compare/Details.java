package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.reprint.Reprint;
import duizhao.domain.source.Source;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.Verdict;
import duizhao.feature.compare.Detail.Part;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what stands behind one district's line: printed words, sources, definitions, and why it was judged so.
final class Details {

    private final Messages messages;
    private final CellTexts texts;
    private final Names names;

    Details(Messages messages) {
        this.messages = messages;
        this.texts = new CellTexts(messages);
        this.names = new Names(messages);
    }

    /// What one district says of a series in a period.
    ///
    /// @param row null where it says nothing
    Detail of(Catalogue catalogue, Series.Row series, District district, Period period, @Nullable ComparisonRow row) {
        Indicator indicator = catalogue.indicator(series.indicator());
        String heading = messages.either(district.name(), district.english()) + " " + names.period(period) + "\n"
                + new SeriesNames(catalogue, messages).full(series);
        if (row == null) {
            return new Detail(heading, "", messages.text("compare.nothing"), "nothing",
                    messages.text("compare.detail.nothing"), List.of());
        }
        Verdict verdict = row.verdict();
        var sentences = new Sentences(catalogue, messages);
        var word = Stream.concat(Stream.of(texts.word(verdict)), texts.marks(verdict).stream()).toList();
        var parts = new ArrayList<Part>();
        parts.add(side(catalogue, row.plan(), "term.plan", "compare.detail.no-plan"));
        parts.add(side(catalogue, row.outcome(), "term.outcome", "compare.detail.no-outcome"));
        parts.add(new Part(messages.text("compare.detail.rule"), "", rule(row, sentences)));
        if (!row.alternatives().isEmpty()) {
            parts.add(new Part(messages.text("compare.detail.vintages"), "", row.alternatives().stream()
                    .map(figure -> vintage(catalogue, figure)).toList()));
        }
        if (!indicator.note().isBlank()) {
            parts.add(new Part(messages.text("compare.detail.indicator"), "", List.of(indicator.note())));
        }
        return new Detail(heading, texts.glyph(verdict), String.join(" · ", word),
                VerdictCell.styleClass(verdict.kind()), sentences.sentence(row), parts);
    }

    /// All prints of one thing, the oldest first, and what changed.
    Detail of(Catalogue catalogue, Reprint reprint) {
        District district = catalogue.district(reprint.district());
        String heading = messages.either(district.name(), district.english()) + " " + names.period(reprint.period())
                + "\n" + new SeriesNames(catalogue, messages).full(reprint.series());
        var parts = new ArrayList<Part>();
        for (int i = 0; i < reprint.figures().size(); i++) {
            Part side = side(catalogue, reprint.figures().get(i), "term." + reprint.role().key(), "");
            parts.add(new Part(messages.text("compare.prints.nth", i + 1, side.title()), side.quoted(), side.lines(),
                    side.figure()));
        }
        return new Detail(heading, "", messages.text("term." + reprint.role().key()), "nothing",
                new PrintTexts(messages).sentence(reprint), parts);
    }

    private Part side(Catalogue catalogue, @Nullable Figure figure, String title, String missing) {
        if (figure == null) {
            return new Part(messages.text(title), "", List.of(messages.text(missing)));
        }
        Source source = catalogue.source(figure.source());
        var lines = new ArrayList<String>();
        lines.add(source.title());
        lines.add(Stream.of(source.date(), source.issuer(), section(figure)).filter(s -> !s.isBlank())
                .reduce((a, b) -> a + messages.text("compare.and") + b).orElse(""));
        if (figure.quantity().estimated()) {
            lines.add(messages.text("term.provisional.long"));
        }
        if (figure.quantity().firmness() != Firmness.UNSTATED) {
            lines.add(messages.text("term.flag." + (figure.quantity().firmness() == Firmness.SOFT
                    ? Flag.SOFT_TARGET : Flag.FIRM_TARGET)));
        }
        catalogue.definition(figure.series().indicator(), figure.series().definition())
                .ifPresentOrElse(
                        definition -> lines.add(messages.text("compare.detail.definition",
                                messages.either(definition.name(), definition.english()), definition.note())),
                        () -> lines.add(messages.text("compare.detail.no-definition")));
        if (!figure.note().isBlank()) {
            lines.add(messages.text("compare.detail.note", figure.note()));
        }
        return new Part(messages.text(title), figure.quantity().words(), lines, figure);
    }

    private String section(Figure figure) {
        return figure.place().section().isBlank() ? ""
                : messages.text("compare.detail.section", figure.place().section());
    }

    private List<String> rule(ComparisonRow row, Sentences sentences) {
        Verdict verdict = row.verdict();
        var lines = new ArrayList<String>();
        lines.add(sentences.reason(row));
        if (verdict.gap() != null) {
            lines.add(messages.text("compare.detail.gap", texts.gap(verdict.gap())));
        }
        if (verdict.unanswered()) {
            lines.add(messages.text("compare.detail.unanswered"));
        }
        // Where a person set them, the reason's remark tells them.
        if (verdict.kind().isJudged() && !verdict.flags().contains(Flag.TOLERANCE_BY_HAND)) {
            lines.add(tolerances(verdict.tolerances()));
        }
        return lines;
    }

    private String tolerances(Tolerances t) {
        return messages.text("compare.detail.tolerances", plain(t.rateTau()), percent(t.levelTau()),
                plain(t.rateDelta()), percent(t.levelDelta()));
    }

    private String vintage(Catalogue catalogue, Figure figure) {
        return messages.text("compare.detail.vintage", messages.text(figure.isPlan() ? "term.plan" : "term.outcome"),
                figure.quantity().words(), catalogue.source(figure.source()).title());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
