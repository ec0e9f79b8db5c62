package duizhao.feature.compare;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.verdict.Tolerances;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The note of a picture, which goes with it wherever it is pasted: sources, which print counts, definitions, rule and
/// tolerances.
final class PictureNote {

    private final Catalogue catalogue;
    private final Messages messages;

    PictureNote(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /// @param figures that are drawn
    /// @param more    what else is to be said; blank for nothing
    String of(Collection<Figure> figures, Tolerances t, String more) {
        String sources = Sources.of(catalogue, figures, messages);
        String rest = withoutSources(figures, t, more);
        return sources.isEmpty() ? rest : messages.text("compare.note.sources", sources)
                + messages.text("compare.note.and") + rest;
    }

    /// The same of a picture whose subtitle names the documents.
    String withoutSources(Collection<Figure> figures, Tolerances t, String more) {
        var parts = new ArrayList<String>();
        parts.add(messages.text("compare.note.vintage"));
        List<String> definitions = figures.stream().flatMap(figure -> catalogue.definition(figure.series().indicator(),
                figure.series().definition()).stream()).map(d -> messages.either(d.name(), d.english())).distinct().toList();
        if (!definitions.isEmpty()) {
            parts.add(messages.text("compare.note.definitions",
                    String.join(messages.text("compare.sheet.comma"), definitions)));
        }
        parts.add(messages.text("compare.note.rule", t.rateTau().toPlainString(),
                t.levelTau().movePointRight(2).stripTrailingZeros().toPlainString()));
        if (!more.isBlank()) {
            parts.add(more);
        }
        return String.join(messages.text("compare.note.and"), parts);
    }
}
