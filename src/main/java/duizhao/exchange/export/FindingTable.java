package duizhao.exchange.export;

import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.check.Told;
import duizhao.domain.decision.Explanation;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings as a table for people, one row each: the arithmetic in words, the size in a column of its own, what a person
/// said of it, the figures with their printed words, and the documents.
final class FindingTable {

    /// Widths of the columns in a workbook, in characters.
    static final List<Integer> WIDTHS = List.of(10, 12, 18, 36, 60, 12, 10, 28, 30, 10, 12, 60, 48, 40);

    private static final List<String> COLUMNS = List.of("severity", "district", "rule", "subject", "arithmetic", "size",
            "unit", "cause", "explained", "by", "date", "figures", "sources", "key");

    private final Catalogue catalogue;
    private final Messages messages;
    private final FindingTexts texts;
    private final SeriesNames names;

    FindingTable(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.texts = new FindingTexts(catalogue, messages);
        this.names = new SeriesNames(catalogue, messages);
    }

    List<String> titles() {
        return COLUMNS.stream().map(column -> messages.text("export.finding." + column)).toList();
    }

    List<FigureCell> row(Told told) {
        Finding finding = told.finding();
        Explanation said = told.explanation();
        var size = finding.size();
        var district = catalogue.district(finding.district());
        return List.of(words(texts.severity(finding.severity())),
                words(messages.either(district.shortName(), district.english())), words(texts.rule(finding)),
                words(texts.subject(finding)), words(texts.arithmetic(finding)),
                size == null ? FigureCell.BLANK : new FigureCell.Number(size.value()),
                words(size == null ? "" : size.unit().isRate() ? messages.text("term.points") : size.unit().printed()),
                words(texts.cause(finding)), words(said == null ? "" : said.reason()),
                words(said == null ? "" : said.by()), words(said == null ? "" : said.date().toString()),
                words(finding.figures().stream().map(this::figure)
                        .collect(Collectors.joining(messages.text("export.finding.between")))),
                words(finding.figures().stream().map(Figure::source).distinct()
                        .map(key -> catalogue.source(key).title())
                        .collect(Collectors.joining(messages.text("export.finding.between")))),
                words(finding.key()));
    }

    /// 2022年 地区生产总值 增速 计划 7.5%以上.
    private String figure(Figure figure) {
        return Stream.of(PeriodText.of(figure.period(), messages), names.full(figure.series().row()),
                messages.text(figure.isPlan() ? "term.plan" : "term.outcome"), figure.quantity().words())
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static FigureCell words(String text) {
        return new FigureCell.Words(text);
    }
}
