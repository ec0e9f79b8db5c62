package duizhao.app.generate;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Silence;
import duizhao.domain.record.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The indicators of a generated record: those that come with the program, as many as are wanted, and made-up ones after
/// them. Every ninth one gets another definition in the middle of the years.
final class GeneratedIndicators {

    static final String NEW = "new-scope";
    private static final int NEW_EVERY = 9;

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();

    GeneratedIndicators(int count, Catalogue bundled) {
        var groups = IndicatorGroup.values();
        indicators.addAll(bundled.indicators().stream().limit(count).toList());
        for (int i = indicators.size(); i < count; i++) {
            indicators.add(new Indicator("made-up-" + i, "虚拟指标" + i, "Made-up indicator " + i, groups[i % groups.length],
                    Direction.UP, Nature.UNSTATED, OptionalInt.empty(), i % 2 == 0 ? "亿元" : "个", true, ""));
        }
        for (int i = 0; i < count; i++) {
            if (hasTwoDefinitions(i)) {
                definitions.add(new Definition(NEW, indicators.get(i).key(), "新口径", "new scope",
                        i % 2 == 0 ? Silence.BLOCK : Silence.COMPARE, ""));
            }
        }
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Definition> definitions() {
        return definitions;
    }

    static boolean hasTwoDefinitions(int indicator) {
        return indicator % NEW_EVERY == NEW_EVERY - 1;
    }
}
