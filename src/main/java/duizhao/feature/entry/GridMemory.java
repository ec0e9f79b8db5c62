package duizhao.feature.entry;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.ui.nav.Surroundings;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps over restarts how the grid is arranged, which years stand beside the chosen one, and what is shown.
final class GridMemory {

    private final Surroundings around;
    private final GridModel model;

    GridMemory(Surroundings around, GridModel model) {
        this.around = around;
        this.model = model;
    }

    /// Sets the model as it was left, and keeps what changes from now on. A period that was chosen is shown whether it
    /// has figures or not: it may have been named to be filled in.
    void recall() {
        var memory = around.memory();
        Arrays.stream(Arrangement.values()).filter(a -> a.key().equals(memory.get("entry-arrangement"))).findFirst()
                .ifPresent(model.arrangementProperty()::set);
        Stream.of(Optional.ofNullable(memory.get("entry-years")).orElse("").split(",")).flatMap(p ->
                Period.parse(p).stream()).forEach(model.besides()::add);
        model.allProperty().set(Boolean.parseBoolean(memory.get("entry-all")));
        series(memory.get("entry-series")).ifPresent(model.seriesProperty()::set);
        model.arrangementProperty().addListener((o, was, now) -> memory.put("entry-arrangement", now.key()));
        model.allProperty().addListener((o, was, now) -> memory.put("entry-all", now.toString()));
        model.seriesProperty().addListener((o, was, now) -> {
            if (now != null) {
                memory.put("entry-series", String.join("/", now.indicator(), now.measure().key(), now.slice()));
            }
        });
    }

    private static Optional<Series.Row> series(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("/", -1);
        return parts.length != 3 ? Optional.empty() : Keyed.find(Measure.class, parts[1])
                .map(measure -> new Series.Row(parts[0], measure, parts[2]));
    }
}
