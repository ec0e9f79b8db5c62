package duizhao.feature.entry;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.limit.Reach;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.ui.nav.EntryCell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known around the figure that is to be entered.
///
/// @param cell      where it is to be entered
/// @param beside    the other side of the cell, an outcome's plan; null where there is none
/// @param here      the series of the district, ascending; what is to be entered is among it
/// @param elsewhere the same series of the other districts in the same period, in their order
/// @param reach     from where to where the other figures here and elsewhere reach; empty where there is none
/// @param sources   it may be from, the first being the hand of the person
record Known(EntryCell cell, Catalogue catalogue, @Nullable Figure beside, List<Print> here, List<Print> elsewhere,
             Optional<Reach> reach, List<Source> sources) {

    Known {
        here = List.copyOf(here);
        elsewhere = List.copyOf(elsewhere);
        sources = List.copyOf(sources);
    }

    /// Plan and outcome of one district and period, as printed.
    ///
    /// @param asked whether it is the one that is to be entered
    record Print(String where, @Nullable Figure plan, @Nullable Figure outcome, boolean asked) {
    }

    /// The definitions that the indicator knows, in listed order.
    List<Definition> definitions() {
        return catalogue.definitions().stream()
                .filter(definition -> definition.indicator().equals(cell.series().indicator())).toList();
    }
}
