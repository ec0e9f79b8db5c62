package duizhao.app.cli;

import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which series a person means who names an indicator.
final class SeriesOption {

    private SeriesOption() {
    }

    /// The growth of the whole where there is one, else the first there are figures of; null where there is none.
    static Series.@Nullable Row of(List<Series.Row> held, Set<String> indicators) {
        return of(held, indicators, Measure.GROWTH);
    }

    /// @param measure that is taken where there is one
    static Series.@Nullable Row of(List<Series.Row> held, Set<String> indicators, Measure measure) {
        List<Series.Row> meant = held.stream().filter(s -> indicators.contains(s.indicator())).toList();
        return meant.stream().filter(s -> s.measure() == measure && s.slice().isBlank()).findFirst()
                .or(() -> meant.stream().findFirst()).orElse(null);
    }
}
