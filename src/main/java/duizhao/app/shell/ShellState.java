package duizhao.app.shell;

import duizhao.domain.Keyed;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.platform.Settings;
import duizhao.ui.nav.Choice;
import duizhao.ui.nav.Memory;
import duizhao.ui.theme.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/// What the window remembers, read from and written to a [Memory]. Anything unreadable is as if it were not there.
public final class ShellState {

    private static final String LANGUAGE = Settings.LANGUAGE;
    private static final String THEME = "theme";
    private static final String DISTRICTS = "districts";
    private static final String PERIOD = "period";
    private static final String ZOOM = "zoom";
    private static final String DRAWER = "drawer";

    private final Memory memory;

    public ShellState(Memory memory) {
        this.memory = memory;
    }

    Locale language() {
        return "en".equals(memory.get(LANGUAGE)) ? Messages.ENGLISH : Messages.CHINESE;
    }

    void keepLanguage(Locale locale) {
        memory.put(LANGUAGE, locale.getLanguage());
    }

    /// Light unless a person chose otherwise.
    public Theme theme() {
        return Optional.ofNullable(memory.get(THEME)).flatMap(key -> Keyed.find(Theme.class, key))
                .orElse(Theme.LIGHT);
    }

    void keepTheme(Theme theme) {
        memory.put(THEME, theme.key());
    }

    /// How large the window is shown, in percent, one of [Zoom#STEPS].
    int zoom() {
        try {
            return Zoom.nearest(Integer.parseInt(Optional.ofNullable(memory.get(ZOOM)).orElse("100")));
        } catch (NumberFormatException e) {
            return Zoom.USUAL;
        }
    }

    void keepZoom(int percent) {
        memory.put(ZOOM, Integer.toString(percent));
    }

    /// Empty where nothing was kept.
    Optional<Boolean> drawer() {
        return Optional.ofNullable(memory.get(DRAWER)).map(Boolean::valueOf);
    }

    void keepDrawer(boolean open) {
        memory.put(DRAWER, Boolean.toString(open));
    }

    /// The period that was chosen last; empty where none was.
    public Optional<Period> period() {
        return Optional.ofNullable(memory.get(PERIOD)).flatMap(Period::parse);
    }

    /// What was chosen last, as far as it still exists; else the first districts, as many as can be looked at side by
    /// side, and `first`. What is chosen from now on is kept.
    Choice choice(List<District> offered, List<Period> periods, @Nullable Period first) {
        var choice = new Choice();
        String kept = memory.get(DISTRICTS);
        List<String> codes = kept == null ? List.of() : Arrays.asList(kept.split(","));
        choice.districts().setAll(offered.stream().map(District::code)
                .filter(code -> kept == null || codes.contains(code))
                .limit(kept == null ? Selection.SIDE_BY_SIDE : Long.MAX_VALUE).toList());
        choice.periodProperty().set(period().filter(periods::contains)
                .orElseGet(() -> first != null ? first : periods.isEmpty() ? null : periods.getLast()));
        choice.districts().addListener((ListChangeListener<String>) change ->
                memory.put(DISTRICTS, String.join(",", choice.districts())));
        choice.periodProperty().addListener((Observable o) -> {
            Period period = choice.periodProperty().get();
            if (period != null) {
                memory.put(PERIOD, period.text());
            }
        });
        return choice;
    }
}
