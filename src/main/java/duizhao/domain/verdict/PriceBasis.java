package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The prices a figure is counted in, as far as its own words or its definition's name say so; most say nothing, and
/// nothing is guessed for them.
enum PriceBasis {
    CURRENT, CONSTANT, UNSTATED;

    private static final Pattern CURRENT_WORDS = Pattern.compile("现价|现行价|当年价|名义");
    private static final Pattern CONSTANT_WORDS = Pattern.compile("不变价|可比价|实际增长|实际增速");

    /// What the figure's own words say counts before what its definition's name says.
    static PriceBasis of(Figure figure, @Nullable Definition definition) {
        PriceBasis own = of(figure.quantity().token());
        return own != UNSTATED || definition == null ? own : of(definition.name());
    }

    private static PriceBasis of(String words) {
        if (CONSTANT_WORDS.matcher(words).find()) {
            return CONSTANT;
        }
        return CURRENT_WORDS.matcher(words).find() ? CURRENT : UNSTATED;
    }

    boolean conflictsWith(PriceBasis other) {
        return this != UNSTATED && other != UNSTATED && this != other;
    }
}
