package duizhao.feature.compare;

import duizhao.domain.reprint.Reprint;
import duizhao.platform.Messages;
import java.util.stream.Collectors;

/// What changed between two prints, in words.
final class PrintTexts {

    private final Messages messages;

    PrintTexts(Messages messages) {
        this.messages = messages;
    }

    /// The kinds of difference: 数不同、措辞不同; or that there is none.
    String differences(Reprint reprint) {
        return reprint.differences().isEmpty() ? messages.text("term.difference.NONE")
                : reprint.differences().stream().sorted()
                        .map(difference -> messages.text("term.difference." + difference))
                        .collect(Collectors.joining(messages.text("compare.sheet.comma")));
    }

    /// The change of the number; blank where the two cannot be compared.
    String change(Reprint reprint) {
        return reprint.change() == null ? "" : new CellTexts(messages).gap(reprint.change());
    }

    String sentence(Reprint reprint) {
        String where = messages.text(reprint.isWithinOneDocument() ? "compare.prints.within" : "compare.prints.between",
                reprint.figures().size());
        String change = reprint.change() == null || reprint.change().value().signum() == 0 ? ""
                : messages.text("compare.prints.change", change(reprint));
        return where + differences(reprint) + change;
    }
}
