package duizhao.feature.progress;

import duizhao.domain.change.Act;
import duizhao.domain.change.DecompositionChange;
import duizhao.domain.change.OutlookChange;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.progress.Pace;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.ui.nav.EntryCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The plain work behind the place 进度; knows no window.
final class ProgressService {

    private static final int FIVE = 5;

    private final PlanRecords records;
    private final Messages messages;
    private final Supplier<LocalDate> today;

    ProgressService(PlanRecords records, Messages messages, Supplier<LocalDate> today) {
        this.records = records;
        this.messages = messages;
        this.today = today;
    }

    /// Slow: not for the JavaFX thread.
    ///
    /// @param chosen null for the newest plan that has targets; one that is not there any more counts as that
    /// @param named  plans that a person named, whether or not they have targets
    /// @param back   whether the years before the plan are looked at
    Evaluated evaluate(List<String> districts, @Nullable Period chosen, List<Period> named, boolean back) {
        List<Period> filled = records.plans();
        List<Period> plans = Stream.concat(filled.stream(), named.stream()).distinct().sorted().toList();
        if (plans.isEmpty()) {
            return new Evaluated(plans, filled, districts, null, back, List.of(), Map.of(), Map.of());
        }
        Period plan = plans.contains(chosen) ? Objects.requireNonNull(chosen)
                : filled.isEmpty() ? plans.getLast() : filled.getLast();
        PlanProgress progress = records.evaluate(districts, back ? plan.before() : plan);
        List<Figure> taken = progress.catalogue().sources().stream()
                .filter(s -> s.kind() == SourceKind.MANUAL)
                .flatMap(s -> records.figures(s.key()).stream())
                .filter(f -> f.isPlan() && districts.contains(f.district())).toList();
        return new Evaluated(plans, filled, districts, progress, back, taken, records.outlooks().stream()
                .collect(Collectors.toMap(Outlook::target, Function.identity())), records.decompositions().stream()
                .collect(Collectors.toMap(Decomposition::target, Function.identity())));
    }

    /// The plan that was evaluated, or the one after the years that were.
    static Optional<Period> plan(Evaluated evaluated) {
        PlanProgress progress = evaluated.progress();
        return progress == null ? Optional.empty() : evaluated.plans().stream().filter(p -> evaluated.back()
                ? p.before().equals(progress.plan()) : p.equals(progress.plan())).findFirst();
    }

    /// The plan that most probably comes next: as many years, directly after the newest; else the five around `year`.
    static Period next(List<Period> plans, int year) {
        if (plans.isEmpty()) {
            int first = year - Math.floorMod(year - 1, FIVE); // plans begin in 2021, 2026 and so on
            return Period.span(first, first + FIVE - 1);
        }
        Period last = plans.getLast();
        return Period.span(last.last() + 1, last.last() + 1 + last.last() - last.first());
    }

    /// The cell of the grid where the first target of a plan is typed: of the first headline indicator; empty where the
    /// store knows no indicator.
    static Optional<EntryCell> firstCell(Evaluated evaluated, Period plan) {
        PlanProgress progress = evaluated.progress();
        return progress == null || evaluated.districts().isEmpty() ? Optional.empty()
                : progress.catalogue().indicators().stream()
                .min(Comparator.comparingInt(i -> i.headline().orElse(Integer.MAX_VALUE)))
                .map(i -> new EntryCell(evaluated.districts().getFirst(), plan,
                        new Series.Row(i.key(), Measure.LEVEL, ""), Role.PLAN));
    }

    /// Targets whose progress is computed first, each part in its own order.
    List<TargetLine> targets(PlanProgress progress, String filter, boolean computedOnly) {
        var words = new PlanWords(progress.catalogue(), messages);
        var asked = IndicatorFilter.of(filter);
        return progress.targets().stream()
                .filter(p -> asked.answers(progress.catalogue().indicator(p.target().series().indicator()), words.name(p)))
                .map(words::line)
                .filter(line -> !computedOnly || line.isComputed())
                .sorted(Comparator.comparing((TargetLine line) -> !line.isComputed())).toList();
    }

    List<BackLine> backwards(PlanProgress progress, String filter) {
        var words = new PlanWords(progress.catalogue(), messages);
        var asked = IndicatorFilter.of(filter);
        return progress.retrospects().stream().filter(r -> asked.answers(
                        progress.catalogue().indicator(r.row().indicator()), words.texts().name(r.row())))
                .map(words::line).toList();
    }

    /// At most `most` of them, in their own order: those that are behind before the headline indicators, and these before
    /// the rest.
    static List<Progress> mostTelling(List<Progress> all, Catalogue catalogue, int most) {
        Comparator<Progress> telling = Comparator.comparing((Progress p) -> p.pace() == Pace.FAR_BEHIND ? 0
                : p.pace() == Pace.BEHIND ? 1 : catalogue.indicator(p.target().series().indicator()).isHeadline() ? 2 : 3);
        return all.stream().sorted(telling).limit(most).sorted(Comparator.comparing(all::indexOf)).toList();
    }

    /// 51项目标：提前实现1项，…，不计算45项.
    String tally(List<Progress> targets) {
        Map<Pace, Long> counts = targets.stream().collect(Collectors.groupingBy(Progress::pace,
                () -> new EnumMap<>(Pace.class), Collectors.counting()));
        return messages.text("progress.tally", targets.size(), counts.entrySet().stream()
                .map(e -> messages.text("progress.tally.part", messages.text("progress.pace." + e.getKey().key()),
                        e.getValue())).collect(Collectors.joining(messages.text("progress.comma"))));
    }

    /// Names of the targets whose progress is not computed, by the reason.
    Map<String, List<String>> notComputed(List<Progress> targets, PlanWords words) {
        return targets.stream().filter(p -> p.obstacle() != null)
                .sorted(Comparator.comparing(p -> Objects.requireNonNull(p.obstacle())))
                .collect(Collectors.groupingBy(p -> messages.text("progress.obstacle."
                                + Objects.requireNonNull(p.obstacle()).key()), LinkedHashMap::new,
                        Collectors.mapping(words::name, Collectors.toList())));
    }

    /// Writes down what a person expects of a target; blank words take it back.
    ///
    /// @return empty where nothing would change
    Optional<Act> expect(Evaluated evaluated, Progress target, String who, String typed) {
        Outlook before = evaluated.outlook(target).orElse(null);
        String text = typed.strip();
        if (text.equals(before == null ? "" : before.words())) {
            return Optional.empty();
        }
        Outlook after = text.isEmpty() ? null : new Outlook(target.target().key(), text, who, today.get());
        return Optional.of(new Act("write-outlook", new PlanWords(Objects.requireNonNull(evaluated.progress())
                .catalogue(), messages).name(target), "", List.of(new OutlookChange(before, after))));
    }

    /// Divides what remains of a target among its years; no shares take the division back.
    ///
    /// @param shares of the years that remain, together 100; or none
    /// @return empty where nothing would change
    Optional<Act> divide(Evaluated evaluated, Progress target, String who, SortedMap<Integer, BigDecimal> shares) {
        Decomposition before = evaluated.decomposition(target).orElse(null);
        if (shares.equals(before == null ? new TreeMap<>() : before.shares())) {
            return Optional.empty();
        }
        Decomposition after = shares.isEmpty() ? null
                : new Decomposition(target.target().key(), shares, who, today.get());
        return Optional.of(new Act(after == null ? "undivide-target" : "divide-target",
                new PlanWords(Objects.requireNonNull(evaluated.progress()).catalogue(), messages).name(target), "",
                List.of(new DecompositionChange(before, after))));
    }

    /// Slow. Empty where nothing would change.
    ///
    /// @param reach what the year must reach
    Optional<Act> takeOver(Evaluated evaluated, Progress target, Reach reach) {
        PlanProgress progress = Objects.requireNonNull(evaluated.progress());
        var words = new PlanWords(progress.catalogue(), messages);
        List<Figure> held = words.manual(target.target().district()).map(Source::key).map(records::figures)
                .orElse(List.of());
        return new TakingOver(words, messages, today.get(), evaluated.decomposition(target).orElse(null))
                .act(target, reach, held);
    }
}
