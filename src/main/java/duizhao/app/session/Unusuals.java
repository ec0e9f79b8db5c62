package duizhao.app.session;

import duizhao.domain.change.Change;
import duizhao.domain.change.FigureChange;
import duizhao.domain.check.Finding;
import duizhao.domain.check.RuleKind;
import duizhao.domain.figure.Figure;
import duizhao.domain.limit.Breach;
import duizhao.domain.limit.Limits;
import duizhao.domain.limit.Unusual;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Which of the figures that changes bring are out of the ordinary, by what a store holds of their series: in the same
/// district all of it, and for a few figures what the neighbouring districts have, too.
final class Unusuals {

    /// So many figures at most are held against other districts; a large import is held against its own.
    private static final int FEW = 20;
    /// So many districts are looked at: those of one city.
    private static final int NEIGHBOURS = 40;

    private final Store store;

    Unusuals(Store store) {
        this.store = store;
    }

    /// @param district its figures among the changes are looked at
    /// @param held     what the store holds of the district
    /// @param then     the catalogue with what the changes add to it
    /// @param findings what the changes bring: an amount found out of line there is told twice only where we
    ///                 can say what was meant
    List<Unusual> among(List<Change> changes, String district, List<Figure> held, Catalogue then, List<Finding> findings) {
        List<Figure> brought = changes.stream().filter(FigureChange.class::isInstance)
                .map(change -> ((FigureChange) change).after()).filter(Objects::nonNull)
                .filter(figure -> figure.district().equals(district)).toList();
        boolean few = brought.size() <= FEW;
        Map<String, List<Figure>> known = new HashMap<>();
        held.forEach(f -> known.computeIfAbsent(f.series().indicator(), k -> new ArrayList<>()).add(f));
        return brought.stream().flatMap(figure -> {
            List<Figure> here = known.getOrDefault(figure.series().indicator(), List.of());
            List<Figure> all = !few ? here : Stream.concat(here.stream(),
                    neighbours(figure, then).stream()).toList();
            return Limits.of(figure, then.indicator(figure.series().indicator()), all).breaches().stream()
                    .filter(breach -> !(breach instanceof Breach.Amount amount) || amount.meant() != null
                            || !isFound(figure, findings))
                    .map(breach -> new Unusual(figure, breach));
        }).toList();
    }

    private static boolean isFound(Figure figure, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.rule() == RuleKind.MAGNITUDE
                && finding.figures().stream().anyMatch(f -> f.key().equals(figure.key())));
    }

    private List<Figure> neighbours(Figure figure, Catalogue catalogue) {
        String parent = catalogue.district(figure.district()).parent();
        List<String> codes = catalogue.districts().stream().filter(d -> !d.code().equals(figure.district()))
                .filter(d -> parent != null && parent.equals(d.parent())).map(District::code).limit(NEIGHBOURS).toList();
        return codes.isEmpty() ? List.of()
                : store.figures().select(codes, Set.of(figure.series().indicator())).figures();
    }
}
