package duizhao.feature.overview;

import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.verdict.VerdictKind;
import java.util.Locale;
import java.util.Set;

/// Which lines are asked for. An empty set asks for all.
///
/// @param filter     words of an indicator's names, all of which it must have; blank for all
/// @param untargeted whether lines are asked for that nobody planned
record Wanted(String filter, Set<VerdictKind> verdicts, Set<IndicatorGroup> groups, Set<Nature> natures,
              boolean headlineOnly, boolean untargeted) {

    Wanted {
        filter = filter.strip().toLowerCase(Locale.ROOT);
        verdicts = Set.copyOf(verdicts);
        groups = Set.copyOf(groups);
        natures = Set.copyOf(natures);
    }

    /// Whether the line is one of the indicators asked for, whatever became of it.
    boolean isMeant(MatrixLine line) {
        var indicator = line.line().indicator();
        return (!headlineOnly || indicator.isHeadline())
                && (groups.isEmpty() || groups.contains(indicator.group()))
                && (natures.isEmpty() || natures.contains(indicator.nature()))
                && IndicatorFilter.of(filter).answers(indicator, line.label());
    }

    /// Whether the line is shown.
    boolean isShown(MatrixLine line) {
        return isMeant(line) && (untargeted || line.line().isTargeted())
                && (verdicts.isEmpty() || line.line().cells().values().stream()
                .anyMatch(row -> verdicts.contains(row.verdict().kind())));
    }

    /// Whether anything narrows the indicators or verdicts.
    boolean narrows() {
        return !filter.isEmpty() || !verdicts.isEmpty() || !groups.isEmpty() || !natures.isEmpty() || headlineOnly;
    }
}
