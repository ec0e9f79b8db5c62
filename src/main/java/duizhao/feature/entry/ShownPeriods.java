package duizhao.feature.entry;

import duizhao.domain.period.Period;
import duizhao.ui.nav.Surroundings;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which years and spans the grid shows: the one of the top bar, and others beside it.
final class ShownPeriods {

    private final Surroundings around;
    private final GridModel model;
    private final int thisYear;

    ShownPeriods(Surroundings around, GridModel model, int thisYear) {
        this.around = around;
        this.model = model;
        this.thisYear = thisYear;
    }

    /// The period of the top bar and those beside it, ascending.
    List<Period> shown() {
        return Stream.concat(Stream.ofNullable(around.choice().periodProperty().get()), model.besides().stream())
                .distinct().sorted().toList();
    }

    /// The one, and what is shown beside it of the same kind.
    List<Period> alike(@Nullable Period one) {
        return one == null ? List.of() : Stream.concat(Stream.of(one), model.besides().stream()
                .filter(period -> period.isSpan() == one.isSpan())).distinct().toList();
    }

    /// Shows these and no others beside the one of the top bar, now and after the next start.
    void showBeside(Collection<Period> chosen) {
        model.besides().retainAll(chosen);
        model.besides().addAll(chosen);
        around.memory().put("entry-years", model.besides().stream().sorted().map(Period::text)
                .collect(Collectors.joining(",")));
    }

    /// The period a person most probably wants to fill in next: the span after the last one where spans are shown, else
    /// the year after the last.
    Period likely() {
        List<Period> offered = model.offered(shown());
        Period shown = around.choice().periodProperty().get();
        boolean span = shown != null && shown.isSpan();
        return offered.stream().filter(period -> period.isSpan() == span).max(Comparator.comparingInt(Period::last))
                .map(last -> span ? Period.span(last.last() + 1, 2 * last.last() - last.first() + 1)
                        : Period.year(last.last() + 1))
                .orElse(Period.year(thisYear));
    }
}
