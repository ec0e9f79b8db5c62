package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.SourceKind;
import duizhao.domain.verdict.Derived;
import duizhao.domain.verdict.Flag;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parts of a sentence: what was reported ("地区生产总值预计增长5.5%左右") and what was planned ("7.5%以上的年度目标").
final class Clauses {
    /// Words that open a token and carry its verb, so that no 增长 or 为 goes before them.
    private static final Pattern OWN_VERB = Pattern.compile("^(增长|增加|提高|提升|上升|下降|降低|减少|下滑|回落|压减|翻).*");
    private static final Pattern NO_COPULA = Pattern.compile(
            "^(达|突破|超|逾|高于|低于|接近|近|约|大约|不满|不足|不到|不低于|不少于|至少|不高于|不超过|控制|保持).*");
    private static final Pattern MINUS = Pattern.compile("^[-－−–负]");

    private final Catalogue catalogue;
    private final Messages messages;
    private final QuantityText quantities;

    Clauses(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.quantities = new QuantityText(messages);
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
            return messages.text("verdict.derived", subject, printed(derived.current()), printed(derived.base()),
                    did(derived));
        }
        String did = outcome.quantity().hasValue() ? did(outcome.series().measure(), outcome.quantity())
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

    private String did(Derived derived) {
        BigDecimal value = derived.value();
        Unit unit = derived.unit();
        boolean multiple = derived.measure() == Measure.MULTIPLE;
        String verb = multiple ? "level" : verb(derived.measure(), value.signum() < 0);
        return did(verb, derived.isEstimated(), quantities.computed(multiple ? value : value.abs(), unit));
    }

    private String did(Measure measure, Quantity quantity) {
        String words = quantities.of(quantity, measure);
        boolean ownVerb = OWN_VERB.matcher(quantity.token()).matches();
        boolean chinese = messages.isChinese();
        return switch (measure) {
            case GROWTH, AVERAGE_GROWTH, CHANGE -> {
                if (chinese && ownVerb) {
                    yield did("as-printed", quantity.estimated(), words);
                }
                boolean falls = ownVerb && quantity.token().matches("^(下降|降低|减少|下滑|回落|压减).*");
                if (quantity.value().signum() >= 0 || falls) {
                    yield did(verb(measure, falls), quantity.estimated(), words);
                }
                boolean plain = switch (quantity.qualifier()) {
                    case BARE, ABOUT -> MINUS.matcher(quantity.token()).find();
                    default -> false;
                };
                // -2%以上 is no fall of 2% or more.
                yield plain ? did(verb(measure, true), quantity.estimated(), MINUS.matcher(words).find()
                        ? MINUS.matcher(words).replaceFirst("") : words.replace("-", ""))
                        : did("growth-signed", quantity.estimated(), words);
            }
            case LEVEL, SHARE, MULTIPLE -> did(chinese && (ownVerb || NO_COPULA.matcher(words).matches())
                    ? "as-printed" : "level", quantity.estimated(), words);
            case RANK -> did("rank", quantity.estimated(), words);
        };
    }

    private static String verb(Measure measure, boolean falls) {
        return measure.key() + (falls ? "-fall" : "");
    }

    private String did(String verb, boolean estimated, String words) {
        return messages.text("verdict.did." + verb + (estimated ? ".estimated" : ""), words);
    }

    /// What was planned, to be measured against: `7.5%以上的年度目标`.
    ///
    /// @param end blank, or for a range which end is meant
    String target(ComparisonRow row, Figure plan, String end) {
        return target(row, plan, quantities.of(plan.quantity(), plan.series().measure()), end);
    }

    /// What was planned, standing by itself, with its verb: `增长6.5%左右的年度目标`.
    String plan(ComparisonRow row, Figure plan) {
        String words = quantities.of(plan.quantity(), plan.series().measure());
        boolean own = !plan.quantity().hasValue()
                || messages.isChinese() && OWN_VERB.matcher(QuantityText.withoutFirmness(plan.quantity().token())).matches();
        return target(row, plan, own ? words
                : messages.text("verdict.planned." + plan.series().measure().key(), words), "");
    }

    private String target(ComparisonRow row, Figure plan, String words, String end) {
        String kind = messages.text("verdict.target." + (isOfYears(plan) ? "span" : "year"));
        String firm = quantities.firmly(plan.quantity().firmness(), words);
        String phrase = end.isBlank() ? messages.text("verdict.target", firm, kind)
                : messages.text("verdict.target." + end, firm, kind);
        Figure outcome = row.outcome();
        var limits = new ArrayList<String>();
        String definition = plan.series().definition();
        if (!definition.isBlank() && (outcome == null || !outcome.series().definition().equals(definition))) {
            limits.add(definition(plan.series().indicator(), definition));
        }
        if (row.reference() != null) {
            limits.add(messages.text("verdict.reference", name(row.reference().series()),
                    quantities.of(row.reference().quantity(), row.reference().series().measure())));
        }
        return limits.isEmpty() ? phrase
                : phrase + messages.text("verdict.bracket", String.join(messages.text("verdict.comma"), limits));
    }

    /// `年度目标`, or `规划目标` for a target of a five-year plan.
    String kindOfTarget(ComparisonRow row) {
        Figure plan = row.plan();
        boolean span = plan == null ? row.period().isSpan() : isOfYears(plan);
        return messages.text("verdict.target." + (span ? "span" : "year"));
    }

    private boolean isOfYears(Figure plan) {
        return plan.period().isSpan() || catalogue.source(plan.source()).kind() == SourceKind.FIVE_YEAR_PLAN;
    }

    /// Remarks that a reader must not miss, in brackets; blank where there are none.
    String remarks(ComparisonRow row) {
        var verdict = row.verdict();
        Figure plan = row.plan();
        var remarks = Stream.of(
                verdict.flags().contains(Flag.DEFINITION_UNSTATED) && plan != null
                        ? messages.text(plan.series().definition().isBlank() ? "verdict.remark.target-silent"
                                : "verdict.remark.outcome-silent") : "",
                verdict.flags().contains(Flag.PAIRED_BY_HAND)
                        ? messages.text("term.flag.PAIRED_BY_HAND") : "")
                .filter(r -> !r.isBlank()).toList();
        return remarks.isEmpty() ? ""
                : messages.text("verdict.bracket", String.join(messages.text("verdict.comma"), remarks));
    }
}
