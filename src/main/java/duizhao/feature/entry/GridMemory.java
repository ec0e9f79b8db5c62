package duizhao.feature.entry;

import duizhao.domain.Keyed;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.ui.nav.Remembering;
import duizhao.ui.nav.Surroundings;
import java.util.Optional;
import java.util.stream.Stream;

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
        var remembering = new Remembering(memory);
        remembering.value("entry-arrangement", model.arrangementProperty(), key -> Keyed.find(Arrangement.class, key),
                Arrangement::key);
        Stream.of(Optional.ofNullable(memory.get("entry-years")).orElse("").split(",")).flatMap(p ->
                Period.parse(p).stream()).forEach(model.besides()::add);
        remembering.flag("entry-all", model.allProperty());
        remembering.value("entry-series", model.seriesProperty(), Series.Row::parse, Series.Row::text);
    }
}
