package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.verdict.Verdict;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.TableColumn;
import duizhao.platform.Messages;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// 计划 完成 差距 判定 as columns and cells on paper, for the sheets of all lenses.
final class SheetCells {

    private final Messages messages;
    private final SheetNotes notes;
    private final CellTexts texts;
    private final VerdictText verdicts;

    SheetCells(Messages messages, SheetNotes notes) {
        this.messages = messages;
        this.notes = notes;
        this.texts = new CellTexts(messages);
        this.verdicts = new VerdictText(messages);
    }

    TableColumn column(CellColumn part) {
        String header = messages.text(part.nameKey());
        return part == CellColumn.VERDICT ? words(header, 76) : TableColumn.number(header);
    }

    /// A column of short words: on one line in Chinese; in English they wrap, so that the numbers need not.
    ///
    /// @param english room for the longest English word, in points
    TableColumn words(String header, double english) {
        return messages.isChinese() ? TableColumn.label(header) : TableColumn.text(header, 1).atLeast(english);
    }

    /// A dash where a printed number could stand; nothing where only a computed one could.
    static Cell nothing(CellColumn part) {
        return part == CellColumn.PLAN || part == CellColumn.OUTCOME ? Cell.absent(CellTexts.NOTHING) : Cell.EMPTY;
    }

    Cell of(ComparisonRow row, CellColumn part) {
        return switch (part) {
            case PLAN -> printed(row.plan());
            case OUTCOME -> {
                Cell cell = printed(row.outcome());
                yield row.outcome() != null && row.verdict().provisional()
                        ? cell.flagged(messages.text("term.provisional")) : cell;
            }
            case GAP -> row.verdict().gap() == null ? Cell.EMPTY : Cell.of(texts.gap(row.verdict().gap()));
            case VERDICT -> verdict(row);
        };
    }

    /// The printed words, with the note of their definition.
    Cell printed(@Nullable Figure figure) {
        if (figure == null) {
            return Cell.absent(CellTexts.NOTHING);
        }
        return Cell.of(figure.quantity().words().replace(" ", "")).noted(notes.of(figure));
    }

    private Cell verdict(ComparisonRow row) {
        Verdict verdict = row.verdict();
        String words = (texts.glyph(verdict) + " " + texts.word(verdict)).strip();
        var flags = new ArrayList<String>();
        if (verdict.unanswered()) {
            flags.add(messages.text("term.unanswered"));
        }
        if (row.hand() != null) {
            flags.add(verdicts.hand(row));
        }
        Integer[] numbers = notes.of(row);
        if (flags.isEmpty()) {
            return Cell.of(words).noted(numbers);
        }
        // A flag keeps to the last line: in a column that wraps it is a word like the others.
        return messages.isChinese() ? Cell.of(words).noted(numbers).flagged(String.join(" ", flags))
                : Cell.of(words + ", " + String.join(", ", flags)).noted(numbers);
    }
}
