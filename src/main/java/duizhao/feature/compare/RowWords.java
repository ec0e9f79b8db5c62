package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import java.util.ArrayList;

/// What a mark of a picture says: to a screen reader, and to a person who points at it.
final class RowWords {

    private final Catalogue catalogue;
    private final Messages messages;
    private final SeriesNames series;
    private final Names names;
    private final CellTexts texts;
    private final Sentences sentences;

    RowWords(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.series = new SeriesNames(catalogue, messages);
        this.names = new Names(messages);
        this.texts = new CellTexts(messages);
        this.sentences = new Sentences(catalogue, messages);
    }

    /// The gap with its unit; blank where nothing was judged.
    String gap(ComparisonRow row) {
        return row.verdict().gap() == null ? "" : texts.gap(row.verdict().gap());
    }

    /// `青云谱区 地区生产总值 增速 计划7.5%以上 完成5.5%左右 未完成 差距−2.0点`.
    String accessible(ComparisonRow row) {
        var parts = new ArrayList<String>();
        District district = catalogue.district(row.district());
        parts.add(messages.either(district.name(), district.english()));
        parts.add(series.full(row.series().row()));
        if (row.plan() != null) {
            parts.add(messages.text("term.plan") + row.plan().quantity().words());
        }
        if (row.outcome() != null) {
            parts.add(messages.text("term.outcome") + row.outcome().quantity().words());
        }
        parts.add(texts.word(row.verdict()));
        if (!gap(row).isEmpty()) {
            parts.add(messages.text("term.gap") + gap(row));
        }
        if (row.hand() != null) {
            parts.add(new VerdictText(messages).hand(row));
        }
        return String.join(" ", parts);
    }

    /// The same with its year.
    String inYear(ComparisonRow row) {
        return names.period(row.period()) + " " + accessible(row);
    }

    /// The printed words with their sources, and the sentence.
    String tooltip(ComparisonRow row) {
        var lines = new ArrayList<String>();
        if (row.plan() != null) {
            lines.add(texts.hover(catalogue, row.plan(), CellColumn.PLAN));
        }
        if (row.outcome() != null) {
            lines.add(texts.hover(catalogue, row.outcome(), CellColumn.OUTCOME));
        }
        lines.add(sentences.sentence(row));
        return String.join("\n", lines);
    }
}
