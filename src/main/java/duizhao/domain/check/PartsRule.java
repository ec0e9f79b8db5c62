package duizhao.domain.check;

import duizhao.domain.arithmetic.Printed;
import duizhao.domain.arithmetic.Ranges;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parts against their total: no part may be more than the total; and parts that are told one after another right behind
/// their total may not add up to more than it.
///
/// Less than the total is no contradiction, as nobody said that all parts were told. Parts that hold one another (亿元以上
/// and 20亿元以上) or are stages of one thing are told in ones and twos; only a row of three or more is added up.
final class PartsRule implements CheckRule {
    private static final int FEWEST_IN_A_ROW = 3;
    /// Code points from one number to the next within one enumeration.
    private static final int LONGEST_STEP = 40;

    private record Thing(String district, String indicator, Period period, Role role, String source) {
    }

    @Override
    public RuleKind kind() {
        return RuleKind.PARTS;
    }

    @Override
    public List<Finding> find(Evidence evidence) {
        Map<Thing, List<Figure>> things = new LinkedHashMap<>();
        for (Figure f : evidence.prints().all()) {
            if (f.series().measure() == Measure.LEVEL && Printed.isNumber(f)) {
                things.computeIfAbsent(new Thing(f.district(), f.series().indicator(), f.period(), f.role(),
                        f.source()), t -> new ArrayList<>()).add(f);
            }
        }
        var findings = new ArrayList<Finding>();
        for (List<Figure> prints : things.values()) {
            prints.stream().filter(f -> f.series().slice().isBlank()).findFirst().ifPresent(total -> {
                List<Figure> parts = prints.stream().filter(f -> !f.series().slice().isBlank())
                        .filter(f -> Evidence.sameDefinition(f, total) && Evidence.sameUnit(f, total)).toList();
                parts.forEach(part -> larger(evidence, total, part).ifPresent(findings::add));
                added(evidence, total, inARow(total, parts)).ifPresent(findings::add);
            });
        }
        return findings;
    }

    private Optional<Finding> larger(Evidence evidence, Figure total, Figure part) {
        Unit unit = total.quantity().unit();
        Printed printed = evidence.printed();
        if (printed.range(part, unit).low().compareTo(printed.range(total, unit).high()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(kind(), Severity.ERROR, Words.of("check.part-larger", part, total),
                new Size(Printed.value(part, unit).subtract(Printed.value(total)), unit),
                LikelyCause.PARTS_OVERLAP, total, part));
    }

    private Optional<Finding> added(Evidence evidence, Figure total, List<Figure> parts) {
        if (parts.size() < FEWEST_IN_A_ROW) {
            return Optional.empty();
        }
        Unit unit = total.quantity().unit();
        Printed printed = evidence.printed();
        Interval sum = parts.stream().map(f -> printed.range(f, unit)).reduce(Ranges::plus).orElseThrow();
        if (sum.low().compareTo(printed.range(total, unit).high()) <= 0) {
            return Optional.empty();
        }
        BigDecimal value = parts.stream().map(f -> Printed.value(f, unit)).reduce(BigDecimal::add).orElseThrow();
        var figures = new ArrayList<Figure>(List.of(total));
        figures.addAll(parts);
        return Optional.of(Finding.of(kind(), Severity.ERROR,
                Words.of("check.parts", String.join(" + ", parts.stream()
                        .map(f -> Printed.value(f, unit).toPlainString()).toList()), Rounded.with(value, unit), total),
                new Size(value.subtract(Printed.value(total)), unit), LikelyCause.PARTS_OVERLAP,
                figures.toArray(Figure[]::new)));
    }

    /// The parts that follow the total in its section, each soon after the one before.
    private static List<Figure> inARow(Figure total, List<Figure> parts) {
        var row = new ArrayList<Figure>();
        int end = total.place().end();
        if (!total.place().isKnown()) {
            return row;
        }
        for (Figure part : parts.stream().sorted(Comparator.comparingInt((Figure f) -> f.place().start())).toList()) {
            if (part.place().start() >= end && part.place().start() - end <= LONGEST_STEP) {
                row.add(part);
                end = part.place().end();
            }
        }
        return row;
    }
}
