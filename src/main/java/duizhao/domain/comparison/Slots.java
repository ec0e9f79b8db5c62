package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.SourceKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The figures of a record, sorted into slots once, so that a whole province is paired without searching.
final class Slots {
    private final Map<RowKey, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Figure> byKey = new HashMap<>();
    private final Catalogue catalogue;

    Slots(DataSet data) {
        catalogue = data.catalogue();
        for (Figure figure : data.figures()) {
            slots.computeIfAbsent(RowKey.of(figure), Slot::new).add(figure);
            byKey.put(figure.key(), figure);
        }
    }

    Optional<Slot> find(RowKey key) {
        return Optional.ofNullable(slots.get(key));
    }

    Optional<Figure> figure(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The slots that a selection shows.
    ///
    /// For a year, those of that year. For a span, those of the span, and those of its end year as far as a five-year
    /// plan speaks of them: then the slot's plans are that plan's, while any document may hold the outcome.
    List<Slot> selected(Selection selection) {
        Set<String> districts = new HashSet<>(selection.districts());
        Period asked = selection.period();
        Period slotPeriod = asked.whole();
        var found = new ArrayList<Slot>();
        for (Slot slot : slots.values()) {
            RowKey key = slot.key();
            if (!districts.contains(key.district()) || !isWanted(selection, key.row().indicator())) {
                continue;
            }
            if (key.period().equals(slotPeriod)) {
                found.add(slot);
            } else if (asked.isSpan() && key.period().equals(Period.year(asked.last()))) {
                endYear(slot).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isWanted(Selection selection, String indicator) {
        return (selection.indicators().isEmpty() || selection.indicators().contains(indicator))
                && (!selection.headline() || catalogue.indicator(indicator).isHeadline());
    }

    private Optional<Slot> endYear(Slot slot) {
        var planned = new Slot(slot.key());
        slot.plans().stream().filter(this::isOfFiveYearPlan).forEach(planned::add);
        boolean reported = slot.outcomes().stream().anyMatch(this::isOfFiveYearPlan);
        if (planned.plans().isEmpty() && !reported) {
            return Optional.empty();
        }
        slot.outcomes().forEach(planned::add);
        return Optional.of(planned);
    }

    private boolean isOfFiveYearPlan(Figure figure) {
        return catalogue.source(figure.source()).kind() == SourceKind.FIVE_YEAR_PLAN;
    }

    /// The slots of the same indicator, slice and period in other measures that hold outcomes: `preferred` first,
    /// then levels, then the others in their listed order.
    List<Slot> siblings(Slot slot, Optional<Measure> preferred) {
        var measures = new ArrayList<Measure>();
        preferred.ifPresent(measures::add);
        measures.add(Measure.LEVEL);
        measures.addAll(EnumSet.allOf(Measure.class));
        return measures.stream().distinct()
                .filter(m -> m != slot.key().row().measure())
                .map(m -> slots.get(slot.key().with(m)))
                .filter(s -> s != null && !s.outcomes().isEmpty())
                .toList();
    }

    /// The slot in which `figure` stands.
    Slot home(Figure figure) {
        return slots.get(RowKey.of(figure));
    }
}
