package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Step;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.source.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Quantities, figures and cases by their printed words, for tests.
public final class Say {
    public static final LocalDate LATER = LocalDate.of(2024, 6, 1);
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)");
    private static final List<Wording> MOST_WORDS_FIRST = Arrays.stream(Wording.values())
            .filter(w -> w.step() == Step.NONE && w.qualifier() != Qualifier.RELATIVE && w.qualifier() != Qualifier.QUALITATIVE
                    && w.qualifier() != Qualifier.RANGE)
            .sorted(Comparator.comparingInt((Wording w) ->
                    -w.before().length() - w.within().length() - w.after().length()))
            .toList();

    private Say() {
    }

    /// `预计`, `力争` and `确保` may stand first; a fall is told by `下降`.
    public static Quantity quantity(String words) {
        boolean estimated = words.startsWith("预计");
        String token = estimated ? words.substring(2) : words;
        Firmness firmness = token.startsWith("力争") ? Firmness.SOFT
                : token.startsWith("确保") ? Firmness.FIRM : Firmness.UNSTATED;
        if (Notation.read(token) instanceof Reading.Understood(Quantity step)
                && step.wording().step() != Step.NONE) {
            return step.governed(firmness, estimated);
        }
        String rest = token.replaceFirst("^(力争|确保)", "").replaceFirst("^(增长|下降|第)", "").replace(" ", "");
        var range = Pattern.compile("([0-9.]+)([^0-9.]*)[-至]([0-9.]+)([^0-9.]*)").matcher(rest);
        if (range.matches()) {
            return new Quantity(new BigDecimal(range.group(1)), new BigDecimal(range.group(3)), Wording.RANGE_DASH,
                    Unit.of(range.group(4)), firmness, estimated, token);
        }
        for (Wording wording : MOST_WORDS_FIRST) {
            if (!rest.startsWith(wording.before()) || !rest.endsWith(wording.after())) {
                continue;
            }
            String inner = rest.substring(wording.before().length(), rest.length() - wording.after().length());
            var m = NUMBER.matcher(inner);
            if (m.lookingAt()) {
                String unit = inner.substring(m.end());
                if (!wording.within().isEmpty() && !unit.contains(wording.within())) {
                    continue;
                }
                return new Quantity(new BigDecimal(m.group(1)), null, wording,
                        Unit.of(unit.replace(wording.within(), "")), firmness, estimated, token);
            }
        }
        Wording words0 = Pattern.compile("同步|持平|全市平均").matcher(rest).find() ? Wording.RELATIVE : Wording.QUALITATIVE;
        return new Quantity(null, null, words0, Unit.NONE, firmness, estimated, token);
    }

    public static Figure plan(Measure measure, String words) {
        return figure("plan", Role.PLAN, new Series("x", measure, "", ""), Period.year(2022), words);
    }

    public static Figure outcome(Measure measure, String words) {
        return figure("outcome", Role.OUTCOME, new Series("x", measure, "", ""), Period.year(2022), words);
    }

    public static Figure figure(String key, Role role, Series series, Period period, String words) {
        return new Figure(key, "360104", series, period, role, quantity(words), "source", Place.UNKNOWN, "");
    }

    public static Indicator indicator(Direction direction, Nature nature) {
        return new Indicator("x", "某指标", "Something", IndicatorGroup.ECONOMY, direction, nature, OptionalInt.of(1),
                "", true, "");
    }

    public static District district() {
        return new District("360104", "青云谱区", "青云谱", "Qingyunpu", "360100", null, null);
    }

    public static Case pair(Indicator indicator, Figure plan, Figure outcome) {
        return new Case(district(), indicator, plan, outcome, null, null, null, null, 2022, null, false);
    }

    /// The verdict on growth or levels (growth where the target is a rate) of an expected indicator that ought to rise.
    public static Verdict verdict(String target, String outcome) {
        return verdict(target, outcome, Direction.UP, Nature.EXPECTED);
    }

    public static Verdict verdict(String target, String outcome, Direction direction, Nature nature) {
        Measure measure = quantity(target).unit().isRate() ? Measure.GROWTH : Measure.LEVEL;
        return verdict(measure, target, outcome, direction, nature);
    }

    public static Verdict verdict(Measure measure, String target, String outcome, Direction direction, Nature nature) {
        return new Judge(Tolerances.HOUSE).judge(
                pair(indicator(direction, nature), plan(measure, target), outcome(measure, outcome)), LATER);
    }
}
