package duizhao.feature.overview;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.period.Period;
import duizhao.domain.verdict.VerdictKind;
import duizhao.ui.nav.Memory;
import duizhao.ui.nav.Remembering;
import java.util.List;
import java.util.Optional;

/// Which years, lines and lists are shown, from one start to the next.
final class OverviewMemory {

    private static final String FILTER_ROOM = "overview-filter-room";
    /// Of one line, in pixels.
    private static final String ONE_LINE = "41";

    private final Memory memory;
    private final Remembering remembering;

    OverviewMemory(Memory memory) {
        this.memory = memory;
        this.remembering = new Remembering(memory);
    }

    /// Puts back what was remembered, and remembers from now on.
    ///
    /// @param periods that can be shown
    void keep(OverviewModel model, List<Period> periods) {
        remembering.set("overview-years", model.besides(), text -> Period.parse(text).filter(periods::contains),
                Period::text);
        remembering.set("overview-verdicts", model.verdicts(), text -> Remembering.constant(VerdictKind.class, text),
                VerdictKind::name);
        remembering.set("overview-groups", model.groups(), text -> Keyed.find(IndicatorGroup.class, text),
                IndicatorGroup::key);
        remembering.set("overview-natures", model.natures(), text -> Keyed.find(Nature.class, text), Nature::key);
        remembering.set("overview-folded", model.folded(), Optional::of, key -> key);
        remembering.constant("overview-order", model.orderProperty(), LineOrder.class);
        remembering.constant("overview-list", model.listProperty(), ListKind.class);
        remembering.flag("overview-headline", model.headlineOnlyProperty());
        remembering.flag("overview-untargeted", model.untargetedProperty());
        remembering.flag("overview-lists", model.listsShownProperty());
    }

    /// How high the filters were last, in pixels: depending on the window's width they take one line or two. Kept from now
    /// on.
    double filterRoom(FilterBar filters) {
        filters.heightProperty().addListener((o, was, now) -> {
            if (now.doubleValue() > 0) {
                memory.put(FILTER_ROOM, String.valueOf(now.doubleValue()));
            }
        });
        try {
            return Double.parseDouble(Optional.ofNullable(memory.get(FILTER_ROOM)).orElse(ONE_LINE));
        } catch (NumberFormatException e) {
            return Double.parseDouble(ONE_LINE);
        }
    }
}
