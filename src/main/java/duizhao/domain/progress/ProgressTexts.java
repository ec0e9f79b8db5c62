package duizhao.domain.progress;

import duizhao.domain.check.ImpliedBase;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.Interval;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Progress in a language: the parts that a table shows, and one sentence that says all of it.
public final class ProgressTexts {
    private final Messages messages;
    private final SeriesNames names;

    public ProgressTexts(Catalogue catalogue, Messages messages) {
        this.messages = messages;
        this.names = new SeriesNames(catalogue, messages);
    }

    /// Indicator with what is told of it: 地区生产总值 总量.
    public String name(Series.Row row) {
        return names.full(row);
    }

    public String kind(TargetKind kind) {
        return messages.text("progress.kind." + kind.key());
    }

    /// The word, with the path it goes by, or 不计算 with the reason.
    public String pace(Progress progress) {
        String word = messages.text("progress.pace." + progress.pace().key());
        if (progress.kind() == TargetKind.EACH_YEAR && !progress.years().isEmpty()
                && progress.pace() != Pace.NOT_COMPUTED) {
            return messages.text("progress.kept", word, kept(progress));
        }
        if (progress.obstacle() != null) {
            return messages.text("progress.because", word, messages.text("progress.obstacle."
                    + progress.obstacle().key()));
        }
        for (Remark remark : List.of(Remark.BY_COMPOUND_PATH, Remark.BY_LINEAR_PATH)) {
            if (progress.remarks().contains(remark)) {
                return messages.text("progress.because", word, messages.text("progress.remark." + remark.key()));
            }
        }
        return word;
    }

    /// Years kept of years judged: 3/3.
    private static String kept(Progress progress) {
        long judged = progress.years().stream().filter(y -> y.kind().isJudged()).count();
        long kept = progress.years().stream().filter(y -> y.kind().isJudged()
                && y.kind() != VerdictKind.MISSED).count();
        return kept + "/" + judged;
    }

    /// Share of the time, in %; blank where nothing stands on the path.
    public String time(Progress progress) {
        return progress.position() == null ? "" : percent(progress.position().time());
    }

    /// Share of the way, in %, with the band that a base with 左右 leaves; blank where it is not computed.
    public String way(Progress progress) {
        Position position = progress.position();
        if (position == null || position.way() == null) {
            return "";
        }
        Interval band = position.wayBand();
        return band == null ? percent(position.way()) : messages.text("progress.way.band", percent(position.way()),
                percent(band.low()), percent(band.high()));
    }

    /// What each remaining year needs; blank where there is none or it cannot be said.
    public String needed(Progress progress) {
        Position position = progress.position();
        return position == null || position.needed() == null ? "" : yearly(progress, position, position.needed());
    }

    /// What each past year brought; blank where it cannot be said.
    public String past(Progress progress) {
        Position position = progress.position();
        return position == null || position.past() == null ? "" : yearly(progress, position, position.past());
    }

    private String yearly(Progress progress, Position position, BigDecimal value) {
        if (position.isRate()) {
            return percent(value);
        }
        Unit unit = unit(progress);
        return round(value, scale(progress) + 1) + (unit.isRate() ? messages.text("term.points") : unit.printed());
    }

    /// A level on one of the paths, one decimal finer than the target is printed; of an average growth an index.
    public String onPath(Progress progress, BigDecimal value) {
        return progress.kind() == TargetKind.AVERAGE_GROWTH ? round(value, 1)
                : round(value, scale(progress) + 1) + unit(progress).printed();
    }

    private static Unit unit(Progress progress) {
        return progress.path() != null ? progress.path().unit() : progress.target().quantity().unit();
    }

    private static int scale(Progress progress) {
        return progress.target().quantity().value() == null ? 0 : Math.max(0, progress.target().quantity().value().scale());
    }

    /// The figure as printed, with its year where it is an outcome; a dash for none.
    public String figure(@Nullable Figure figure) {
        if (figure == null) {
            return "—";
        }
        String words = figure.quantity().words().replaceAll("\\s+", "");
        return figure.isPlan() ? words : messages.text("progress.outcome", year(figure), words);
    }

    private String year(Figure figure) {
        var p = figure.period();
        return p.isSpan() ? messages.text("term.span", p.first(), p.last())
                : p.month() == 0 ? messages.text("term.year", p.first())
                : messages.text("term.as-of", p.first(), p.month());
    }

    /// All that a reader has to know beside the word, in a fixed order.
    public List<String> remarks(Progress progress) {
        return remarks(progress, EnumSet.complementOf(EnumSet.of(Remark.BY_COMPOUND_PATH, Remark.BY_LINEAR_PATH)));
    }

    /// Those of these kinds only.
    public List<String> remarks(Progress progress, Set<Remark> wanted) {
        return progress.remarks().stream().sorted().filter(wanted::contains)
                .map(r -> remark(progress, r)).toList();
    }

    private String remark(Progress progress, Remark remark) {
        ImpliedBase revised = progress.revised();
        if (remark == Remark.BASE_REVISED && revised != null && progress.base() != null) {
            return messages.text("progress.revised", year(revised.level()), year(progress.base()),
                    ComputedNumber.of(revised.beside(progress.base())) + progress.base().quantity().unit().printed());
        }
        return messages.text("progress.remark." + remark.key());
    }

    /// One sentence without a full stop.
    public String sentence(Progress progress) {
        var parts = new ArrayList<String>();
        Position position = progress.position();
        Path path = progress.path();
        Figure latest = progress.latest();
        if (latest != null && progress.kind() != TargetKind.EACH_YEAR) {
            parts.add(progress.outcomes().size() > 1 && progress.kind() != TargetKind.END
                    ? progress.outcomes().stream().map(this::figure).collect(Collectors.joining(and())) : figure(latest));
        }
        if (position != null && position.way() != null) {
            parts.add(messages.text("progress.sentence.share", time(progress), way(progress)));
        }
        if (position != null && path != null && position.way() != null) {
            String linear = onPath(progress, path.linear(position.year()));
            parts.add(progress.kind() == TargetKind.AVERAGE_GROWTH
                    ? messages.text("progress.sentence.index", onPath(progress, position.value()),
                    onPath(progress, path.compound(position.year()).orElseThrow()))
                    : path.compound(position.year()).map(k -> messages.text("progress.sentence.paths", linear,
                    onPath(progress, k))).orElseGet(() -> messages.text("progress.sentence.path", linear)));
        }
        parts.add(pace(progress));
        if (!needed(progress).isEmpty()) {
            parts.add(past(progress).isEmpty() ? messages.text("progress.sentence.needed", needed(progress))
                    : messages.text("progress.sentence.needed-past", needed(progress), past(progress)));
        }
        parts.addAll(remarks(progress));
        return String.join(messages.text("progress.comma"), parts);
    }

    /// What an annual plan aimed at against what was needed: `2022年计划7.5%以上，路径须6.4%：足够`.
    public String aim(Progress progress, AnnualAim aim) {
        boolean rate = aim.plan().quantity().unit().isPercent();
        String needed = rate ? percent(aim.needed()) : onPath(progress, aim.needed());
        String told = messages.text(aim.enough() ? "progress.aim.enough" : "progress.aim.short",
                messages.text("term.year", aim.plan().period().first()), figure(aim.plan()), needed);
        return aim.real() ? told + messages.text("progress.aim.real") : told;
    }

    /// `32.53 → 83.67亿元，5年，年均20.80%；文中为17.02%`.
    public String sentence(Retrospect retrospect) {
        var parts = new ArrayList<String>();
        if (retrospect.start() != null && retrospect.end() != null) {
            parts.add(messages.text("progress.retrospect.ends", figure(retrospect.start()), figure(retrospect.end())));
        }
        if (retrospect.computed() != null && retrospect.end() != null) {
            Unit unit = retrospect.end().quantity().unit();
            parts.add(messages.text("progress.retrospect.computed", retrospect.isRate()
                    ? round(retrospect.computed(), 2) + "%"
                    : round(retrospect.computed(), 2) + (unit.isRate() ? messages.text("term.points")
                    : unit.printed())));
        }
        if (retrospect.average() != null) {
            parts.add(messages.text("progress.retrospect.stated",
                    retrospect.average().quantity().words().replaceAll("\\s+", "")));
        }
        if (retrospect.finding() != null) {
            parts.add(messages.text("progress.retrospect.contradicts"));
        }
        return String.join(messages.text("progress.comma"), parts);
    }

    /// A verdict by hand, with who gave it, when and why.
    public String hand(HandVerdict hand) {
        return messages.text("progress.hand", messages.text("term.verdict." + hand.kind().name()), hand.by(), hand.date(),
                hand.reason());
    }

    /// What a person expects, and who wrote it when.
    public String outlook(Outlook outlook) {
        return messages.text("progress.outlook.by", outlook.words(), outlook.by(), outlook.date());
    }

    private String and() {
        return messages.text("progress.and");
    }

    private static String percent(BigDecimal value) {
        return round(value, 1) + "%";
    }

    private static String round(BigDecimal value, int decimals) {
        return ComputedNumber.of(value.setScale(decimals, RoundingMode.HALF_UP));
    }
}
