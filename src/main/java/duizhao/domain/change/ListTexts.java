package duizhao.domain.change;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One side of a change of what figures refer to: its name, and whatever else differs from the other side.
final class ListTexts {

    private final Messages messages;

    ListTexts(Messages messages) {
        this.messages = messages;
    }

    String district(District district, @Nullable District other) {
        return text(parts(district), other == null ? null : parts(other));
    }

    String indicator(Indicator indicator, @Nullable Indicator other) {
        return text(parts(indicator), other == null ? null : parts(other));
    }

    String definition(Definition definition, @Nullable Definition other) {
        return text(parts(definition), other == null ? null : parts(other));
    }

    String slice(Slice slice, @Nullable Slice other) {
        return text(parts(slice), other == null ? null : parts(other));
    }

    private static List<String> parts(District d) {
        return Stream.of(d.name(), d.shortName(), d.english(), d.parent(), d.validFrom(), d.validTo())
                .map(part -> part == null ? "" : part).toList();
    }

    private List<String> parts(Indicator i) {
        return List.of(i.name(), i.english(), messages.text("term.group." + i.group().key()),
                messages.text("catalogue.direction." + i.direction().key()),
                messages.text("term.nature." + i.nature().key()),
                i.headline().isPresent() ? messages.text("history.headline", i.headline().getAsInt())
                        : messages.text("history.no-headline"), i.unit(),
                messages.text(i.nominal() ? "history.nominal" : "history.real"), i.note());
    }

    private List<String> parts(Definition d) {
        return List.of(d.name(), d.english(), messages.text("history.silence." + d.silence().key()), d.note());
    }

    private static List<String> parts(Slice s) {
        return List.of(s.name(), s.english());
    }

    /// @param others null where there is no other side: the name is enough then
    private String text(List<String> parts, @Nullable List<String> others) {
        var told = new ArrayList<String>();
        for (int i = 0; others != null && i < parts.size(); i++) {
            if (!parts.get(i).equals(others.get(i))) {
                told.add(parts.get(i).isBlank() ? messages.text("history.blank") : parts.get(i));
            }
        }
        if (!told.contains(parts.getFirst())) { // last: what differs must not be cut
            told.add(parts.getFirst());
        }
        return String.join(messages.text("history.joint"), told);
    }
}
