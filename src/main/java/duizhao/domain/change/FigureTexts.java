package duizhao.domain.change;

import duizhao.domain.figure.Figure;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One side of a figure's change: its printed words, and whatever else differs from the other side.
final class FigureTexts {

    private final ThingNames names;
    private final Messages messages;

    FigureTexts(ThingNames names, Messages messages) {
        this.names = names;
        this.messages = messages;
    }

    String text(Figure figure, @Nullable Figure other) {
        var parts = new ArrayList<String>();
        String words = figure.quantity().words().isBlank() ? messages.text("history.blank") : figure.quantity().words();
        boolean same = other != null && figure.quantity().words().equals(other.quantity().words());
        if (!same) {
            parts.add(words);
        }
        if (other != null) {
            differing(parts, figure, other, Figure::district, f -> names.figure(f));
            differing(parts, figure, other, f -> f.series().row(), f -> names.figure(f));
            differing(parts, figure, other, Figure::period, f -> names.period(f.period()));
            differing(parts, figure, other, Figure::role, f -> messages.text("term." + f.role().key()));
            differing(parts, figure, other, f -> f.series().definition(), f -> f.series().definition().isEmpty()
                    ? messages.text("history.no-definition")
                    : messages.text("history.definition", names.definition(f.series())));
            differing(parts, figure, other, f -> f.quantity().estimated(), f -> messages.text(
                    f.quantity().estimated() ? "history.estimated" : "history.not-estimated"));
            differing(parts, figure, other, f -> f.quantity().firmness(), f -> messages.text(
                    "history.firmness." + f.quantity().firmness().name()));
            differing(parts, figure, other, Figure::source, f -> names.source(f.source()));
            differing(parts, figure, other, Figure::place, f -> messages.text("history.place",
                    f.place().section(), f.place().start()));
            differing(parts, figure, other, Figure::note, f -> f.note().isBlank() ? messages.text("history.no-note")
                    : messages.text("history.note", f.note()));
        }
        if (same) { // last: what differs must not be cut
            parts.add(words);
        }
        return String.join(messages.text("history.joint"), parts.stream().distinct().toList());
    }

    private static void differing(ArrayList<String> parts, Figure figure, Figure other, Function<Figure, Object> part,
                                  Function<Figure, String> words) {
        if (!Objects.equals(part.apply(figure), part.apply(other))) {
            parts.add(words.apply(figure));
        }
    }
}
