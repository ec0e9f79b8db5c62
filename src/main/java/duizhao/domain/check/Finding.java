package duizhao.domain.check;

import duizhao.domain.figure.Figure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that two or more figures say against each other 疑点.
///
/// @param figures    those it is about, the one that is in question first; never empty
/// @param arithmetic spelled out in printed numbers
/// @param size       null where there is nothing to subtract
/// @param key        stable while it is about the same figures, so that a person's explanation stays with it. It does not
///                   hold their numbers: who keeps an explanation keeps the arithmetic it explained
public record Finding(RuleKind rule, Severity severity, List<Figure> figures, Words arithmetic, @Nullable Size size,
                      LikelyCause cause, String key) {

    public Finding {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a finding is about figures");
        }
    }

    static Finding of(RuleKind rule, Severity severity, Words arithmetic, @Nullable Size size, LikelyCause cause,
                      Figure... figures) {
        return new Finding(rule, severity, List.of(figures), arithmetic, size, cause,
                Stream.of(figures).map(Figure::key).collect(Collectors.joining("+", rule.key() + ":", "")));
    }

    /// Code of the district.
    public String district() {
        return figures.getFirst().district();
    }
}
