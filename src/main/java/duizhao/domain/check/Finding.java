package duizhao.domain.check;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import java.math.BigDecimal;
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

    /// The numbers and words it rests on, the same in every language: an explanation holds as long as these do.
    public String substance() {
        return said(arithmetic) + (size == null ? "" : ";" + size.value().toPlainString() + size.unit().printed());
    }

    private static String said(Object argument) {
        return switch (argument) {
            case Words words -> words.arguments().stream().map(Finding::said)
                    .collect(Collectors.joining(",", words.key() + "(", ")"));
            case Figure figure -> figure.quantity().words().replaceAll("\\s+", "");
            case Series series -> String.join("/", series.indicator(), series.measure().key(), series.slice(),
                    series.definition());
            case Definition definition -> definition.key();
            case Period period -> period.text();
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> list.stream().map(Finding::said).collect(Collectors.joining(",", "[", "]"));
            default -> argument.toString();
        };
    }

    /// Code of the district.
    public String district() {
        return figures.getFirst().district();
    }
}
