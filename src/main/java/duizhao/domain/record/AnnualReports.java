package duizhao.domain.record;

import duizhao.domain.period.Period;
import duizhao.domain.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The annual documents of a catalogue, sorted by district once: which of them answers a target is asked of every target.
public final class AnnualReports {

    private final Map<String, List<Source>> reporting = new HashMap<>();
    private final Set<Period> planned;

    AnnualReports(List<Source> sources) {
        for (Source source : sources) {
            if (source.kind().isAnnual() && source.outcomes() != null) {
                reporting.computeIfAbsent(source.district(), district -> new ArrayList<>()).add(source);
            }
        }
        this.planned = sources.stream().filter(source -> source.kind().isAnnual()).map(Source::plans)
                .filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /// Those of `district` that were issued after `date` and report the outcomes of `period`, in listed order.
    ///
    /// @param district code
    /// @param date     ISO date, as that of a source; blank for no date, which is before all
    public List<Source> later(String district, Period period, String date) {
        return reporting.getOrDefault(district, List.of()).stream()
                .filter(source -> period.equals(source.outcomes()) && source.date().compareTo(date) > 0).toList();
    }

    /// The periods that any of them plans.
    public Set<Period> planned() {
        return planned;
    }
}
