package duizhao.feature.progress;

import duizhao.domain.decision.Decomposition;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.progress.AnnualAim;
import duizhao.domain.progress.Path;
import duizhao.domain.progress.Position;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.ProgressTexts;
import duizhao.domain.progress.Remark;
import duizhao.domain.progress.Retrospect;
import duizhao.domain.progress.Shares;
import duizhao.domain.progress.Step;
import duizhao.domain.progress.TargetKind;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Targets, their years and the years before as this place writes them.
final class PlanWords {

    private final Catalogue catalogue;
    private final Messages messages;
    private final ProgressTexts texts;

    PlanWords(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.texts = new ProgressTexts(catalogue, messages);
    }

    ProgressTexts texts() {
        return texts;
    }

    /// “十四五” 2021—2025年.
    static String plan(Period plan, Messages messages) {
        String key = "progress.plan." + plan.first();
        String years = PeriodText.of(plan, messages);
        return plan.last() - plan.first() == 4 && messages.bundle("progress").containsKey(key)
                ? messages.text("progress.plan.named", messages.text(key), years) : years;
    }

    TargetLine line(Progress p) {
        return new TargetLine(p, district(p.target().district()), name(p), texts.kind(p.kind()),
                p.base() == null ? "" : texts.figure(p.base()), texts.figure(p.target()),
                p.latest() == null ? "" : texts.figure(p.latest()), texts.time(p), way(p), path(p), pace(p),
                brief(texts.needed(p)), brief(texts.past(p)), notes(p));
    }

    /// A column has no room for 个百分点.
    private String brief(String yearly) {
        return yearly.replace(messages.text("term.points"), messages.text("progress.points"));
    }

    String name(Progress p) {
        return texts.name(p.target().series().row());
    }

    /// The word alone.
    String pace(Progress p) {
        return messages.text("progress.pace." + p.pace().key());
    }

    /// Share of the way; of a target to be kept each year, years kept of years judged.
    private String way(Progress p) {
        Position position = p.position();
        long judged = p.years().stream().filter(y -> y.kind().isJudged()).count();
        if (p.kind() == TargetKind.EACH_YEAR && judged > 0) {
            return messages.text("progress.kept.years", p.years().stream().filter(y -> y.kind().isJudged()
                    && y.kind() != VerdictKind.MISSED).count(), judged);
        }
        return position == null || position.way() == null ? "" : percent(position.way());
    }

    /// Where the paths are in the year of the latest outcome: 404.0 / 401.4亿元.
    String path(Progress p) {
        Path path = p.path();
        Position position = p.position();
        if (path == null || position == null || position.way() == null) {
            return "";
        }
        if (p.kind() == TargetKind.AVERAGE_GROWTH) {
            return path.compound(position.year()).map(k -> messages.text("progress.index", texts.onPath(p, k)))
                    .orElse("");
        }
        return both(texts.onPath(p, path.linear(position.year())), path.compound(position.year())
                .map(k -> texts.onPath(p, k)).orElse(""));
    }

    /// The linear path and the compound one, of which the unit is told once.
    ///
    /// @param compound blank where there is none
    static String both(String linear, String compound) {
        return compound.isEmpty() ? linear : number(linear) + " / " + compound;
    }

    /// Remarks, or why nothing is computed.
    String notes(Progress p) {
        return remarks(p).collect(Collectors.joining(messages.text("progress.comma")));
    }

    Stream<String> remarks(Progress p) {
        var obstacle = p.obstacle() == null ? Stream.<String>of()
                : Stream.of(messages.text("progress.obstacle." + p.obstacle().key()));
        var by = p.remarks().stream().filter(r -> r == Remark.BY_COMPOUND_PATH || r == Remark.BY_LINEAR_PATH)
                .map(r -> messages.text("progress.remark." + r.key()));
        return Stream.of(obstacle, by, texts.remarks(p).stream()).flatMap(s -> s);
    }

    /// The years of the plan, one for each.
    ///
    /// @param divided how a person divided the target; null where nobody did
    List<YearLine> years(Progress p, Period plan, List<Figure> taken, @Nullable Decomposition divided) {
        var lines = new ArrayList<YearLine>();
        for (int year = plan.first(); year <= plan.last(); year++) {
            int y = year;
            Step step = p.steps().stream().filter(s -> s.year() == y).findFirst().orElse(null);
            List<AnnualAim> aims = p.aims().stream().filter(a -> a.plan().period().first() == y).toList();
            lines.add(new YearLine(y, step,
                    p.outcomes().stream().filter(f -> f.period().last() == y).map(this::printed)
                            .collect(Collectors.joining(messages.text("progress.and"))),
                    step == null ? "" : texts.onPath(p, step.linear()),
                    step == null || step.compound() == null ? "" : texts.onPath(p, step.compound()),
                    divided == null || step == null || !Shares.fit(p, divided) ? ""
                            : divided.shares().get(y).toPlainString() + "%",
                    Reach.of(p, divided, y, Way.SHARES).map(r -> texts.onPath(p, r.value())).orElse(""),
                    aims.stream().map(a -> aim(a.plan())).collect(Collectors.joining(messages.text("progress.and"))),
                    aims.stream().map(a -> needed(p, a)).collect(Collectors.joining(messages.text("progress.and"))),
                    aims.isEmpty() ? "" : messages.text(aims.stream().allMatch(AnnualAim::enough)
                            ? "progress.enough" : "progress.short"),
                    taken.stream().filter(f -> isTakenFrom(p, f) && f.period().first() == y
                                    && aims.stream().noneMatch(a -> a.plan().key().equals(f.key()))).map(this::printed)
                            .collect(Collectors.joining(messages.text("progress.and")))));
        }
        return lines.stream().allMatch(PlanWords::isBlank) ? List.of() : lines;
    }

    /// A plan that a person typed in or took over says so.
    private String aim(Figure plan) {
        return catalogue.source(plan.source()).kind() == SourceKind.MANUAL
                ? messages.text("progress.aim.manual", printed(plan)) : printed(plan);
    }

    private static boolean isBlank(YearLine line) {
        return line.step() == null && (line.outcome() + line.planned() + line.taken()).isEmpty();
    }

    private static boolean isTakenFrom(Progress p, Figure taken) {
        Figure target = p.target();
        return taken.isPlan() && taken.period().isYear() && taken.district().equals(target.district())
                && taken.series().indicator().equals(target.series().indicator())
                && taken.series().slice().equals(target.series().slice());
    }

    private String needed(Progress p, AnnualAim aim) {
        return aim.plan().quantity().unit().isPercent() ? percent(aim.needed()) : texts.onPath(p, aim.needed());
    }

    BackLine line(Retrospect r) {
        return new BackLine(r, district(r.district()), texts.name(r.row()), figure(r.start()), figure(r.end()),
                computed(r), r.average() == null ? "" : printed(r.average()),
                r.finding() == null ? "" : messages.text("progress.retrospect.contradicts"));
    }

    /// Average growth between the ends, or the yearly step.
    String computed(Retrospect r) {
        if (r.computed() == null || r.end() == null) {
            return "";
        }
        Unit unit = r.end().quantity().unit();
        String number = ComputedNumber.of(r.computed().setScale(2, RoundingMode.HALF_UP));
        return number + (r.isRate() ? "%" : unit.isRate() ? messages.text("term.points") : unit.printed());
    }

    private String figure(@Nullable Figure figure) {
        return figure == null ? "" : texts.figure(figure);
    }

    /// The printed words, without spaces.
    String printed(Figure figure) {
        return figure.quantity().words().replaceAll("\\s+", "");
    }

    String district(String code) {
        return catalogue.districts().stream().filter(d -> d.code().equals(code)).findFirst()
                .map(d -> messages.either(d.shortName(), d.english())).orElse(code);
    }

    String title(Figure figure) {
        return catalogue.source(figure.source()).title();
    }

    /// Document, date and section.
    String place(Figure figure) {
        Source source = catalogue.source(figure.source());
        return Stream.of(source.title(), source.date(), figure.place().section()).filter(s -> !s.isBlank())
                .collect(Collectors.joining(messages.text("progress.comma")));
    }

    /// Blank where none is stated.
    String definition(Figure figure) {
        return catalogue.definition(figure.series().indicator(), figure.series().definition())
                .map(d -> messages.text("progress.definition", messages.either(d.name(), d.english()))).orElse("");
    }

    /// What holds the figures that persons type in: of the district, or of all.
    Optional<Source> manual(String district) {
        return catalogue.sources().stream().filter(s -> s.kind() == SourceKind.MANUAL
                && (s.district().isBlank() || s.district().equals(district))).findFirst();
    }

    static String percent(BigDecimal value) {
        return ComputedNumber.of(value.setScale(1, RoundingMode.HALF_UP)) + "%";
    }

    /// What of a number with its unit is number.
    private static String number(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
