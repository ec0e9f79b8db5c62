package duizhao.domain.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is looked at: a kind of view and what was chosen in it. It names no figure, so that it shows what the record
/// says at the time it is drawn.
///
/// @param choices short texts by name, in the order given; [#DISTRICTS] and [#PERIOD] mean the same to every kind, the
///                others are the kind's own affair
public record View(ViewKind kind, Map<String, String> choices) {

    /// Codes of districts, joined by commas; blank or missing for those that stand side by side where nobody chose.
    public static final String DISTRICTS = "districts";

    /// A period as [duizhao.domain.period.Period#text] writes it; blank or missing for the newest that can be judged.
    public static final String PERIOD = "period";

    /// An indicator, measure and slice, as [duizhao.domain.indicator.Series.Row#text] writes them.
    public static final String SERIES = "series";

    /// The kind of chart; blank for the one that suits best.
    public static final String CHART = "chart";

    /// The district that stands out, by its code.
    public static final String DISTRICT = "district";

    /// The district that others are measured against, by its code; blank for the best.
    public static final String AGAINST = "against";

    /// Keys of indicators, joined by commas; blank for all indicators.
    public static final String INDICATORS = "indicators";

    /// Words of indicators' names; blank for all indicators.
    public static final String FILTER = "filter";

    /// `true` for headline indicators only.
    public static final String HEADLINE = "headline";

    /// `true` for what can be judged only.
    public static final String COMPARABLE = "comparable";

    /// Further periods beside [#PERIOD], joined by commas.
    public static final String BESIDES = "besides";

    /// `true` where the view is left out of a report while it has nothing to show.
    public static final String OPTIONAL = "optional";

    /// `true` for the years before the plan.
    public static final String BACK = "back";

    public View {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    public View(ViewKind kind) {
        this(kind, Map.of());
    }

    /// What was chosen; blank where nothing was.
    public String choice(String name) {
        return choices.getOrDefault(name, "");
    }

    /// Whether the choice is `true`.
    public boolean is(String name) {
        return Boolean.parseBoolean(choice(name));
    }

    /// Codes of the districts chosen, in their order; empty where nobody chose.
    public List<String> districts() {
        return Arrays.stream(choice(DISTRICTS).split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    /// The same with another choice; a blank one is left out.
    public View with(String name, String value) {
        var other = new LinkedHashMap<>(choices);
        other.remove(name);
        if (!value.isBlank()) {
            other.put(name, value);
        }
        return new View(kind, other);
    }

    /// The same of these districts.
    public View of(List<String> districts) {
        return with(DISTRICTS, String.join(",", districts));
    }
}
