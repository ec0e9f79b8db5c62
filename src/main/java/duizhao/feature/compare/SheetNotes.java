package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.verdict.Cause;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Tolerance;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.Verdict;
import duizhao.paper.sheet.NotesBlock;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The notes of a sheet: the rules, which are of all of it, and a numbered one for each definition, cause and remark that
/// occurs, in the order in which the table comes to them.
final class SheetNotes {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Catalogue catalogue;
    private final Messages messages;
    private final String rules;
    private final List<String> texts = new ArrayList<>();

    SheetNotes(Catalogue catalogue, Tolerances t, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        rules = messages.text("compare.sheet.rules", t.rateTau().toPlainString(), percent(t.levelTau()),
                t.exactBelow().toPlainString(), t.rateDelta().toPlainString(), percent(t.levelDelta()));
    }

    /// The notes that a printed number points to, each added when it is first needed.
    Integer[] of(Figure figure) {
        return catalogue.definition(figure.series().indicator(), figure.series().definition())
                .map(d -> new Integer[] {number(messages.text("compare.sheet.definition",
                        messages.either(d.name(), d.english()), d.note()))})
                .orElseGet(() -> new Integer[0]);
    }

    /// The notes that the verdict of a row points to.
    Integer[] of(ComparisonRow row) {
        Verdict verdict = row.verdict();
        var numbers = new ArrayList<Integer>();
        for (Cause cause : verdict.causes()) {
            numbers.add(number(messages.text("compare.sheet.cause", messages.text("term.cause." + cause), cause.code())));
        }
        verdict.flags().stream().sorted().filter(flag -> flag != Flag.SOFT_TARGET && flag != Flag.FIRM_TARGET)
                .forEach(flag -> numbers.add(number(flag == Flag.TOLERANCE_BY_HAND ? set(verdict.tolerances().set())
                        : messages.text("term.flag." + flag))));
        if (row.hand() != null) {
            numbers.add(number(new VerdictText(messages).handInFull(row)));
        }
        return numbers.toArray(Integer[]::new);
    }

    /// All notes so far, above the sources.
    NotesBlock above(List<String> sources) {
        return new NotesBlock(List.of(rules), texts, sources);
    }

    /// What a person set for one plan, in numbers: whoever reads the page can check it.
    private String set(Tolerance set) {
        return messages.text("compare.sheet.tolerance", set.tau().toPlainString() + set.unit().printed(),
                set.delta().toPlainString() + set.unit().printed());
    }

    /// The number of a note, which is added where it is new.
    int number(String text) {
        int index = texts.indexOf(text);
        if (index < 0) {
            texts.add(text);
            index = texts.size() - 1;
        }
        return index + 1;
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%";
    }
}
