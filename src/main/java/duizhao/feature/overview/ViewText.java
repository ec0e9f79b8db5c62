package duizhao.feature.overview;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.period.Period;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.verdict.VerdictKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is shown in this place as the choices of a view, and read from them. What cannot be read is as if nobody chose.
final class ViewText {

    private static final String ORDER = "order";
    private static final String VERDICTS = "verdicts";
    private static final String GROUPS = "groups";
    private static final String NATURES = "natures";
    private static final String UNTARGETED = "untargeted";

    private ViewText() {
    }

    /// @param leading the period of the top bar
    static View view(List<String> districts, Period leading, Collection<Period> besides, Wanted wanted, LineOrder order) {
        return new View(ViewKind.OVERVIEW).of(districts).with(View.PERIOD, leading.text())
                .with(View.BESIDES, besides.stream().sorted().map(Period::text).collect(Collectors.joining(",")))
                .with(View.FILTER, wanted.filter()).with(View.HEADLINE, flag(wanted.headlineOnly()))
                .with(UNTARGETED, flag(wanted.untargeted()))
                .with(VERDICTS, joined(wanted.verdicts(), VerdictKind::name))
                .with(GROUPS, joined(wanted.groups(), IndicatorGroup::key))
                .with(NATURES, joined(wanted.natures(), Nature::key))
                .with(ORDER, order == LineOrder.LISTED ? "" : order.name().toLowerCase(Locale.ROOT));
    }

    static Wanted wanted(View view) {
        return new Wanted(view.choice(View.FILTER), set(view.choice(VERDICTS), text ->
                        Arrays.stream(VerdictKind.values()).filter(kind -> kind.name().equals(text)).findFirst()),
                set(view.choice(GROUPS), text -> Keyed.find(IndicatorGroup.class, text)),
                set(view.choice(NATURES), text -> Keyed.find(Nature.class, text)), view.is(View.HEADLINE),
                view.is(UNTARGETED));
    }

    static LineOrder order(View view) {
        return Arrays.stream(LineOrder.values())
                .filter(order -> order.name().equalsIgnoreCase(view.choice(ORDER))).findFirst().orElse(LineOrder.LISTED);
    }

    private static String flag(boolean set) {
        return set ? "true" : "";
    }

    private static <T> String joined(Set<T> set, Function<T, String> text) {
        return set.stream().map(text).sorted().collect(Collectors.joining(","));
    }

    private static <T> Set<T> set(String text, Function<String, Optional<T>> read) {
        return Arrays.stream(text.split(",")).map(read).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
