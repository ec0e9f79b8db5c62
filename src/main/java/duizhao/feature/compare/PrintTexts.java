package duizhao.feature.compare;

import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.reprint.Reprint;
import duizhao.platform.Messages;
import duizhao.ui.detail.Detail;
import duizhao.ui.detail.Details;
import java.util.ArrayList;
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

    /// For the drawer: all prints of one thing, the oldest first, and what changed.
    Detail detail(Catalogue catalogue, Reprint reprint) {
        District district = catalogue.district(reprint.district());
        String heading = messages.either(district.name(), district.english()) + " "
                + new Names(messages).period(reprint.period()) + "\n"
                + new SeriesNames(catalogue, messages).full(reprint.series());
        String role = "term." + reprint.role().key();
        var details = new Details(messages);
        var parts = new ArrayList<Detail.Part>();
        for (int i = 0; i < reprint.figures().size(); i++) {
            Detail.Part side = details.side(catalogue, reprint.figures().get(i), role, "");
            parts.add(new Detail.Part(messages.text("compare.prints.nth", i + 1, side.title()), side.quoted(),
                    side.lines(), side.figure()));
        }
        return new Detail(heading, "", messages.text(role), "nothing", sentence(reprint), parts);
    }
}
