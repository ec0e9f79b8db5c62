package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.check.Severity;
import duizhao.domain.decision.Explanation;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.source.Source;
import duizhao.feature.checks.CheckLine.FindingLine;
import duizhao.platform.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings and their figures as this place writes them.
final class CheckWords {

    private final Checked checked;
    private final Catalogue catalogue;
    private final Messages messages;
    private final FindingTexts texts;
    private final SeriesNames names;

    CheckWords(Checked checked, Messages messages) {
        this.checked = checked;
        this.catalogue = checked.catalogue();
        this.messages = messages;
        this.texts = new FindingTexts(catalogue, messages);
        this.names = new SeriesNames(catalogue, messages);
    }

    FindingLine line(Finding finding) {
        var explanation = checked.explanation(finding);
        return new FindingLine(finding, severity(finding.severity()), texts.subject(finding), texts.arithmetic(finding),
                texts.size(finding), texts.rule(finding), explanation.map(this::explained)
                .orElseGet(() -> messages.text("checks.cause", texts.cause(finding))), explanation.isPresent());
    }

    /// Who explained it, when and why.
    String explained(Explanation explanation) {
        return messages.text("checks.explained.by", explanation.reason(), explanation.by(), explanation.date());
    }

    /// What stands in a column of causes: the likely one, or what a person said.
    String causeCell(Finding finding) {
        return checked.explanation(finding).map(this::explained).orElseGet(() -> texts.cause(finding));
    }

    /// The likely cause alone.
    String cause(Finding finding) {
        return messages.text("checks.cause", texts.cause(finding));
    }

    /// Glyph and word.
    String severity(Severity severity) {
        return messages.text("checks.glyph." + severity.key()) + " " + texts.severity(severity);
    }

    String district(String code) {
        return catalogue.districts().stream().filter(d -> d.code().equals(code)).findFirst()
                .map(d -> messages.either(d.shortName(), d.english())).orElse(code);
    }

    /// What a figure is of: 地区生产总值 增速.
    String series(Figure figure) {
        return names.full(figure.series().row());
    }

    /// 青云谱 2022年 计划.
    String setting(Figure figure) {
        return messages.text("checks.setting", district(figure.district()), PeriodText.of(figure.period(), messages),
                messages.text(figure.isPlan() ? "term.plan" : "term.outcome"));
    }

    /// The printed words, with 预计 where it governs them.
    String printed(Figure figure) {
        String words = figure.quantity().words();
        return figure.quantity().estimated() ? messages.text("checks.estimated", words) : words;
    }

    /// Blank where none is stated.
    String definition(Figure figure) {
        return catalogue.definition(figure.series().indicator(), figure.series().definition())
                .map(d -> messages.text("checks.definition", messages.either(d.name(), d.english()))).orElse("");
    }

    String title(String source) {
        return catalogue.findSource(source).map(Source::title).orElse(source);
    }

    /// Document, date and section.
    String place(Figure figure) {
        Source source = catalogue.source(figure.source());
        return Stream.of(source.title(), source.date(), figure.place().section()).filter(s -> !s.isBlank())
                .collect(Collectors.joining(messages.text("checks.comma")));
    }

    /// Whether it is meant by the filter: what the finding says, and its indicators.
    boolean answers(Finding finding, IndicatorFilter filter) {
        return filter.isBlank() || filter.answers(finding.figures().stream()
                .map(f -> catalogue.indicator(f.series().indicator())).distinct().toList(),
                texts.subject(finding) + " " + texts.arithmetic(finding));
    }
}
