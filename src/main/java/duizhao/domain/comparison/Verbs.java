package duizhao.domain.comparison;

import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.domain.verdict.Derived;
import duizhao.domain.verdict.Signs;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The verb of an outcome: growth 增长 or 下降, levels and shares 为, places 位列, changes 提高; 预计 before it.
final class Verbs {
    /// Words that open a token and carry its verb, so that no 增长 or 为 goes before them.
    private static final Pattern OWN_VERB = Pattern.compile("^(同比|[比较在].{0,10})?(增长|增加|提高|提升|上升|下降|降低|减少|下滑|回落|压减|翻).*");
    private static final Pattern NO_COPULA = Pattern.compile(
            "^(达|突破|超|逾|高于|低于|接近|近|约|大约|不满|不足|不到|不低于|不少于|至少|不高于|不超过|控制|保持).*");
    private static final Pattern MINUS = Pattern.compile("^(约|大约|about )?[-－−–负]");

    private final Catalogue catalogue;
    private final Messages messages;
    private final QuantityText quantities;

    Verbs(Catalogue catalogue, Messages messages, QuantityText quantities) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.quantities = quantities;
    }

    /// Whether printed words open with a verb of their own.
    static boolean isIn(String words) {
        return OWN_VERB.matcher(words).matches();
    }

    /// `预计增长8.33%`, of a number that we computed.
    String did(Derived derived) {
        BigDecimal value = derived.value();
        Unit unit = derived.unit();
        boolean level = derived.measure() == Measure.MULTIPLE || derived.measure() == Measure.LEVEL;
        String verb = level ? "level" : verb(derived.measure(), value.signum() < 0);
        return did(verb, derived.isEstimated(), quantities.computed(level ? value : value.abs(), unit));
    }

    /// `预计增长5.5%左右`, of a printed outcome that has a number.
    String did(Series series, Quantity quantity) {
        Measure measure = series.measure();
        String words = quantities.of(quantity, measure);
        boolean estimated = quantity.estimated();
        boolean asPrinted = messages.isChinese() && isIn(words);
        return switch (measure) {
            case GROWTH, AVERAGE_GROWTH, CHANGE -> asPrinted ? did("as-printed", estimated, words)
                    : changed(series, quantity, words);
            case LEVEL, SHARE, MULTIPLE -> did(asPrinted || messages.isChinese() && NO_COPULA.matcher(words).matches()
                    ? "as-printed" : "level", estimated, words);
            case RANK -> did("rank", estimated, words);
        };
    }

    private String changed(Series series, Quantity quantity, String words) {
        Measure measure = series.measure();
        if (Signs.unstated(quantity, measure, catalogue.indicator(series.indicator()).direction())) {
            return did("growth-signed", quantity.estimated(), words);
        }
        boolean falls = Signs.falls(quantity, measure);
        if (falls || quantity.value().signum() >= 0) {
            return did(verb(measure, falls), quantity.estimated(), words);
        }
        // -2%以上 is no fall of 2% or more: only a number that names no side can lose its minus to the verb.
        boolean plain = quantity.qualifier() == Qualifier.BARE || quantity.qualifier() == Qualifier.ABOUT;
        return plain && MINUS.matcher(words).find()
                ? did(verb(measure, true), quantity.estimated(), MINUS.matcher(words).replaceFirst("$1"))
                : did("growth-signed", quantity.estimated(), words);
    }

    private static String verb(Measure measure, boolean falls) {
        return measure.key() + (falls ? "-fall" : "");
    }

    private String did(String verb, boolean estimated, String words) {
        return messages.text("verdict.did." + verb + (estimated ? ".estimated" : ""), words);
    }
}
