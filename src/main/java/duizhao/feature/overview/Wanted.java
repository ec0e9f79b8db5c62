package duizhao.feature.overview;

import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Initials;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which lines are asked for. An empty set asks for all.
///
/// @param filter     words of an indicator's names, all of which it must have; blank for all
/// @param untargeted whether lines are asked for that nobody planned
record Wanted(String filter, Set<VerdictKind> verdicts, Set<IndicatorGroup> groups, Set<Nature> natures,
              boolean headlineOnly, boolean untargeted) {

    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]{2,}");

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
                && (filter.isEmpty() || Stream.of(filter.split("\\s+")).allMatch(word -> answers(line, word)));
    }

    /// A word, or the initials of a Chinese name: cz for 财政.
    private static boolean answers(MatrixLine line, String word) {
        return line.known().contains(word) || LETTERS.matcher(word).matches()
                && (Initials.contain(line.line().indicator().name(), word) || Initials.contain(line.label(), word));
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
