package duizhao.feature.entry;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.period.Period;
import duizhao.ui.check.Warnings;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.FigureEntry;
import duizhao.ui.nav.FocusedWindow;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.Saved;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.function.Function;

/// Entering one figure, its door: a window over the place a person is at.
public final class EntryFeature implements FigureEntry {

    private final Surroundings around;
    private final List<Period> periods;
    private final EntryService service;
    private final Foresight foresight;
    private final Latest latest = new Latest();

    /// @param periods   years and spans that have figures, ascending
    /// @param source    answers a selection; may be slow
    /// @param foresight says what a figure would bring
    public EntryFeature(Surroundings around, List<Period> periods, Function<Selection, Comparison> source,
                        Foresight foresight) {
        this.foresight = foresight;
        this.around = around;
        this.periods = List.copyOf(periods);
        this.service = new EntryService(source, around.messages());
    }

    @Override
    public void open(EntryCell cell) {
        if (!around.edits().writable()) {
            around.notices().bar().warn(around.messages().text("entry.read-only"));
            return;
        }
        List<String> others = List.copyOf(around.choice().districts());
        Saved saved = around.edits().savedProperty().get();
        List<Period> now = saved == null ? periods
                : saved.periods().stream().map(Period::whole).distinct().sorted().toList();
        latest.start(around.tasks().work(() -> service.known(cell, others, now)).titled("entry.opening")
                .onSuccess(this::show)
                .onError(Throwable.class, around.notices()::trouble));
    }

    private void show(Known known) {
        var window = new EntryWindow[1];
        // Open until it is on disk: where it cannot be saved, what was typed is still there.
        var form = new EntryForm(known, service, around.messages(),
                new Warnings(foresight, around.tasks(), around.messages()),
                (act, failed) -> around.edits().apply(act, saved -> window[0].close(),
                        () -> failed.accept(around.notices().toldProperty().get())));
        window[0] = new EntryWindow(FocusedWindow.get(), form, around.look(), around.messages());
        window[0].show();
    }
}
