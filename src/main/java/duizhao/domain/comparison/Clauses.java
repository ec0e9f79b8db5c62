package duizhao.domain.comparison;

import duizhao.domain.decision.Chosen;
import duizhao.domain.decision.PlanTolerances;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Step;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Derived;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Signs;
import duizhao.domain.verdict.Tolerance;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a sentence: what was reported ("地区生产总值预计增长5.5%左右") and what was planned ("7.5%以上的年度目标").
final class Clauses {
    private final Catalogue catalogue;
    private final Messages messages;
    private final QuantityText quantities;
    private final Verbs verbs;

    Clauses(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.quantities = new QuantityText(messages);
        this.verbs = new Verbs(catalogue, messages, quantities);
    }

    QuantityText quantities() {
        return quantities;
    }

    /// The indicator with the part that is meant, without a definition.
    String name(Series series) {
        return name(series, "");
    }

    private String name(Series series, String definition) {
        Indicator indicator = catalogue.indicator(series.indicator());
        String name = messages.either(indicator.name(), indicator.english());
        var limits = new ArrayList<String>();
        if (!series.slice().isBlank()) {
            limits.add(catalogue.slice(series.slice()).map(s -> messages.either(s.name(), s.english()))
                    .orElse(series.slice()));
        }
        if (!definition.isBlank()) {
            limits.add(definition(series.indicator(), definition));
        }
        return limits.isEmpty() ? name
                : name + messages.text("verdict.bracket", String.join(messages.text("verdict.comma"), limits));
    }

    String definition(String indicator, String key) {
        return catalogue.definition(indicator, key).map(d -> messages.either(d.name(), d.english())).orElse(key);
    }

    /// What was reported: the outcome, or the number derived from it.
    String outcome(ComparisonRow row, Figure outcome) {
        String subject = name(outcome.series(), outcome.series().definition());
        Derived derived = row.derived();
        if (derived != null) {
            return messages.text(derived.base().isPlan() ? "verdict.completed" : "verdict.derived", subject, printed(derived.current()), printed(derived.base()),
                    verbs.did(derived));
        }
        String did = outcome.quantity().hasValue() ? verbs.did(outcome.series(), outcome.quantity())
                : messages.text("verdict.quoted", outcome.quantity().token());
        String said = messages.text("verdict.clause", subject, did);
        return outcome.period().equals(row.period()) || outcome.period().isYear() && row.period().isYear() ? said
                : messages.text("verdict.as-of", period(outcome), said);
    }

    private String printed(Figure figure) {
        return quantities.of(figure.quantity(), figure.series().measure());
    }

    private String period(Figure figure) {
        var p = figure.period();
        return p.isSpan() ? messages.text("term.span", p.first(), p.last())
                : p.month() == 0 ? messages.text("term.year", p.first())
                : messages.text("term.as-of", p.first(), p.month());
    }

    /// What was planned, to be measured against: `7.5%以上的年度目标`.
    ///
    /// @param end blank, or for a range which end is meant
    String target(ComparisonRow row, Figure plan, String end) {
        return target(row, plan, step(plan), end);
    }

    /// What was planned, standing by itself, with its verb: `增长6.5%左右的年度目标`.
    String plan(ComparisonRow row, Figure plan) {
        String words = step(plan);
        if (!words.equals(quantities.of(plan.quantity(), plan.series().measure()))) {
            return target(row, plan, words, "");
        }
        boolean own = !plan.quantity().hasValue() || messages.isChinese() && Verbs.isIn(words);
        return target(row, plan, own ? words
                : messages.text("verdict.planned." + plan.series().measure().key(), words), "");
    }

    /// The plan's words; Chinese keeps the printed 下降 and 提高, where they are printed, and English needs words for them.
    private String step(Figure plan) {
        Quantity quantity = plan.quantity();
        String words = quantities.of(quantity, plan.series().measure());
        Step step = Signs.falls(quantity, plan.series().measure()) ? Step.FALL : quantity.wording().step();
        if (step != Step.FALL && step != Step.RISE || messages.isChinese() && Verbs.isIn(words)) {
            return words;
        }
        return messages.text(step == Step.FALL ? "verdict.planned.fall" : "verdict.planned.rise", words);
    }

    private String target(ComparisonRow row, Figure plan, String words, String end) {
        String kind = kindOfTarget(plan);
        String firm = quantities.firmly(plan.quantity().firmness(), words);
        String phrase = end.isBlank() ? messages.text("verdict.target", firm, kind)
                : messages.text("verdict.target." + end, firm, kind);
        Figure outcome = row.outcome();
        var limits = new ArrayList<String>();
        String definition = plan.series().definition();
        if (!definition.isBlank() && (outcome == null || !outcome.series().definition().equals(definition))) {
            limits.add(definition(plan.series().indicator(), definition));
        }
        if (row.implied() != null && row.implied().isComputed()) {
            Figure base = row.implied().base();
            limits.add(messages.text("verdict.implied", messages.text("term.year", base.period().last()),
                    quantities.of(base.quantity(), base.series().measure()),
                    quantities.of(row.implied().target(), base.series().measure())));
        } else if (row.implied() != null) {
            limits.add(messages.text("verdict.reference", name(row.reference().series()),
                    quantities.of(row.reference().quantity(), row.reference().series().measure())));
        }
        return limits.isEmpty() ? phrase
                : phrase + messages.text("verdict.bracket", String.join(messages.text("verdict.comma"), limits));
    }

    /// `年度目标`, or `规划目标` for a target of a five-year plan.
    String kindOfTarget(Figure plan) {
        return messages.text("verdict.target." + (isOfYears(plan) ? "span" : "year"));
    }

    /// Whether a figure is one of a five-year plan, and not of a single year's.
    boolean isOfYears(Figure figure) {
        return figure.period().isSpan() || catalogue.source(figure.source()).kind() == SourceKind.FIVE_YEAR_PLAN;
    }

    /// Remarks that a reader must not miss, in brackets; blank where there are none.
    String remarks(ComparisonRow row) {
        var verdict = row.verdict();
        Figure plan = row.plan();
        var remarks = Stream.of(
                verdict.flags().contains(Flag.DEFINITION_UNSTATED) && plan != null
                        ? messages.text(plan.series().definition().isBlank() ? "verdict.remark.target-silent"
                                : "verdict.remark.outcome-silent") : "",
                verdict.flags().contains(Flag.PAIRED_BY_HAND) ? remark(row, Flag.PAIRED_BY_HAND) : "",
                verdict.flags().contains(Flag.CHOSEN_BY_HAND) ? remark(row, Flag.CHOSEN_BY_HAND) : "",
                verdict.flags().contains(Flag.TOLERANCE_BY_HAND) ? remark(row, Flag.TOLERANCE_BY_HAND) : "")
                .filter(r -> !r.isBlank()).toList();
        return remarks.isEmpty() ? ""
                : messages.text("verdict.bracket", String.join(messages.text("verdict.comma"), remarks));
    }

    /// A flag in words, with what a person said where the flag is a person's doing.
    String remark(ComparisonRow row, Flag flag) {
        return switch (flag) {
            case PAIRED_BY_HAND -> paired(row.pairing());
            case CHOSEN_BY_HAND -> chosen(row.decisions().chosen());
            case TOLERANCE_BY_HAND -> tolerances(row);
            default -> messages.text("term.flag." + flag.name());
        };
    }

    /// That a person chose which prints stand for the row, and why.
    private String chosen(@Nullable Chosen chosen) {
        String hand = messages.text("term.flag.CHOSEN_BY_HAND");
        return chosen == null || chosen.reason().isBlank() ? hand
                : messages.text("verdict.remark.paired", hand, chosen.reason());
    }

    /// What tolerances a person set, and why.
    private String tolerances(ComparisonRow row) {
        PlanTolerances own = row.decisions().tolerances();
        Tolerance used = row.tolerance();
        return own == null || used == null ? messages.text("term.flag.TOLERANCE_BY_HAND")
                : messages.text("verdict.remark.tolerance", quantities.computed(used.tau(), used.unit()),
                        quantities.computed(used.delta(), used.unit()), own.reason());
    }

    /// That a person set the two beside each other, and why.
    private String paired(@Nullable Pairing pairing) {
        String hand = messages.text("term.flag.PAIRED_BY_HAND");
        return pairing == null || pairing.note().isBlank() ? hand
                : messages.text("verdict.remark.paired", hand, pairing.note());
    }
}
