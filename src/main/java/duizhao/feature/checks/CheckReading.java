package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.Severity;
import duizhao.domain.place.District;
import duizhao.feature.checks.CheckLine.FindingLine;
import duizhao.ui.nav.Asking;
import duizhao.ui.nav.Foresight;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import org.jspecify.annotations.Nullable;

/// Looks for what contradicts each other in the chosen districts, again after every change of the data, and says what
/// is new. Keeps table, head and selection on what was found.
final class CheckReading {

    private final Surroundings around;
    private final List<District> offered;
    private final ChecksModel model;
    private final ChecksService service;
    private final ChecksView view;
    private final CheckNews news;
    private final Elsewhere elsewhere;
    private final Asking asking;
    private boolean entering;
    private final Supplier<String> typed;
    private List<String> districts = List.of();
    private boolean watching;

    /// @param offered   districts that can be chosen
    /// @param foresight says what a change brought in districts that are not chosen
    /// @param typed     the reason that a person is typing; blank where none is
    CheckReading(Surroundings around, List<District> offered, ChecksModel model, ChecksService service, ChecksView view,
                 Foresight foresight, Supplier<String> typed) {
        this.around = around;
        this.offered = offered;
        this.model = model;
        this.service = service;
        this.view = view;
        this.typed = typed;
        this.news = new CheckNews(around, model);
        this.elsewhere = new Elsewhere(around, foresight, (brought, foreseen) -> news.announce(brought,
                Objects.requireNonNull(foreseen.catalogue())));
        this.asking = new Asking(around, "checks.working");
        listen();
    }

    /// One comes to the place: all is looked at, and the table takes the focus then.
    void enter() {
        entering = true;
        watching = true;
        ask();
    }

    /// Looks from now on, whether somebody is here or not.
    void watch() {
        if (!watching) {
            watching = true;
            ask();
        }
    }

    private void listen() {
        around.choice().districts().addListener((ListChangeListener<String>) change -> again());
        around.choice().filterProperty().addListener((o, was, now) -> refresh());
        around.edits().savedProperty().addListener((o, was, now) -> {
            again();
            if (watching && now != null) {
                elsewhere.look(now);
            }
        });
        model.severities().addListener((SetChangeListener<Severity>) change -> refresh());
        model.ruleProperty().addListener((o, was, now) -> refresh());
        model.sourceProperty().addListener((o, was, now) -> refresh());
        model.orderProperty().addListener((o, was, now) -> refresh());
        model.explainedProperty().addListener((o, was, now) -> refresh());
    }

    private void again() {
        if (watching) {
            ask();
        }
    }

    private void ask() {
        List<String> districts = List.copyOf(around.choice().districts());
        if (districts.isEmpty()) {
            asking.drop();
            clear(Emptiness.NO_DISTRICT);
            return;
        }
        asking.ask(() -> service.check(districts), now -> arrived(now, districts), () -> clear(Emptiness.CANCELLED),
                () -> clear(Emptiness.FAILED));
    }

    private void clear(Emptiness why) {
        model.checkedProperty().set(null);
        model.lines().clear();
        model.selectedProperty().set(null);
        view.head().show(null, Map.of(), 0);
        empty(why);
    }

    private void arrived(Checked now, List<String> of) {
        Checked before = model.checkedProperty().get();
        Finding chosen = model.selectedProperty().get();
        if (chosen != null && of.equals(districts)) { // else the person looks elsewhere by their own will
            overtaken(now, chosen, typed.get().strip());
        }
        districts = of;
        model.checkedProperty().set(now);
        // Read anew, the finding and its figures are others, even where they say the same.
        model.selectedProperty().set(chosen == null ? null : now.findings().stream()
                .filter(f -> f.key().equals(chosen.key())).findFirst().orElse(null));
        refresh();
        if (before != null) {
            news.announce(ChecksService.added(before, now), now.catalogue());
        }
        if (entering) { // not before: what is not shown yet cannot take the focus
            view.table().requestFocus();
            entering = false;
        }
    }

    /// Says where a reason that is being typed can be kept no more.
    private void overtaken(Checked now, Finding chosen, String words) {
        if (words.isEmpty()) {
            return;
        }
        var still = now.findings().stream().filter(f -> f.key().equals(chosen.key())).findFirst();
        if (still.isEmpty()) {
            around.notices().lost(around.messages().text("checks.gone"), words);
        } else {
            still.flatMap(now::explanation).filter(said -> !said.reason().equals(words)).ifPresent(said ->
                    around.notices().lost(around.messages().text("checks.explained-meanwhile", said.by()), words));
        }
    }

    /// Lines anew from what was found: nothing slow.
    private void refresh() {
        Checked checked = model.checkedProperty().get();
        if (checked == null) {
            return;
        }
        Wanted wanted = wanted();
        model.lines().setAll(service.lines(checked, wanted));
        int shown = (int) model.lines().stream().filter(FindingLine.class::isInstance).count();
        view.head().show(checked, service.counts(checked, wanted), shown);
        empty(!checked.held() ? Emptiness.NO_FIGURES
                : checked.findings().isEmpty() ? Emptiness.NO_FINDINGS
                : shown > 0 ? Emptiness.NONE
                : checked.open().isEmpty() && !wanted.explained() ? Emptiness.ALL_EXPLAINED : Emptiness.NO_MATCH);
        Finding chosen = model.selectedProperty().get();
        if (chosen == null || line(chosen) == null) {
            model.selectedProperty().set(model.lines().stream().filter(FindingLine.class::isInstance)
                    .map(line -> ((FindingLine) line).finding()).findFirst().orElse(null));
        }
        view.table().follow();
    }

    private @Nullable FindingLine line(Finding finding) {
        return model.lines().stream().filter(FindingLine.class::isInstance).map(FindingLine.class::cast)
                .filter(line -> line.isOf(finding)).findFirst().orElse(null);
    }

    private Wanted wanted() {
        return model.wanted(around.choice().filterProperty().get());
    }

    private void empty(Emptiness why) {
        switch (why) {
            case NO_DISTRICT -> view.empty().show(why, "", "checks.remedy.all-districts", () ->
                    around.choice().chooseAll(offered));
            case NO_MATCH -> view.empty().show(why, "", "checks.remedy.all",
                    () -> model.unfold(around.choice()));
            case ALL_EXPLAINED -> view.empty().show(why, "", "checks.remedy.explained",
                    () -> model.explainedProperty().set(true));
            case FAILED, CANCELLED -> view.empty().show(why, "", "checks.remedy.again", this::ask);
            case NO_FIGURES -> view.empty().show(why, "", "checks.remedy.type", () -> around.guide().go("entry"));
            case NONE -> { }
            case LOADING, NO_FINDINGS -> view.empty().show(why, "", "", () -> { });
        }
        model.emptinessProperty().set(why);
    }
}
