package duizhao.feature.report;

import duizhao.domain.change.Act;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.platform.UserException;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What happens in the place 报告: reads the reports, and makes changes. What a person changes shows at once and is on disk a
/// moment later.
final class ReportDesk {

    private static final String LAST = "report-last";
    /// Until it is kept, when it gets a key and a place of its own.
    private static final String NEW = "new";

    private final Surroundings around;
    private final ReportRecords records;
    private final ReportComposer composer;
    private final Templates templates;
    private final ReportOutput output;
    private final ReportService service;
    private final ReportModel model;
    private final ReportDrawing drawing;
    private final Latest reading = new Latest();
    /// Acts that are not on disk yet: what is read meanwhile is older than what is shown.
    private int pending;
    private @Nullable String wanted;

    ReportDesk(Surroundings around, ReportRecords records, ReportComposer composer, ReportOutput output,
               ReportService service, ReportModel model, ReportDrawing drawing) {
        this.around = around;
        this.records = records;
        this.composer = composer;
        this.templates = new Templates(records, composer, around.messages());
        this.output = output;
        this.service = service;
        this.model = model;
        this.drawing = drawing;
        this.wanted = around.memory().get(LAST);
        model.reportProperty().addListener((o, was, now) -> {
            if (now != null && (was == null || !was.key().equals(now.key()))) {
                wanted = now.key();
                around.memory().put(LAST, now.key());
                model.partProperty().set(now.parts().isEmpty() ? -1 : 0);
            }
            drawing.draw();
        });
        model.editionProperty().addListener((o, was, now) -> drawing.draw());
    }

    private record Answer(List<Report> reports, List<Edition> editions, Catalogue catalogue, Offered offered) {
    }

    /// A person comes: whatever was pending then is seen by what is read now.
    void enter() {
        pending = 0;
        ask(true);
    }

    /// Reads the reports.
    ///
    /// @param anew whether the one looked at is drawn again though it is the same: the data may have changed
    void ask(boolean anew) {
        reading.start(around.tasks().work(() -> new Answer(records.reports(), records.editions(), records.catalogue(),
                Offered.of(records))).onSuccess(answer -> arrived(answer, anew)).onError(Throwable.class, error -> {
                    model.emptinessProperty().set(Emptiness.FAILED);
                    around.notices().trouble(error);
                }));
    }

    private void arrived(Answer answer, boolean anew) {
        if (pending > 0) {
            return; // what is pending asks again
        }
        model.catalogueProperty().set(answer.catalogue());
        if (!answer.offered().equals(model.offeredProperty().get())) { // the drawer is made anew where it changes
            model.offeredProperty().set(answer.offered());
        }
        model.editionsProperty().set(answer.editions());
        model.reportsProperty().set(answer.reports());
        Edition edition = model.editionProperty().get();
        if (edition != null && !answer.editions().contains(edition)) {
            model.editionProperty().set(null);
        }
        Report before = model.reportProperty().get();
        Report now = answer.reports().stream().filter(r -> r.key().equals(wanted)).findFirst()
                .orElse(answer.reports().isEmpty() ? null : answer.reports().getFirst());
        if (now != null && !now.equals(before) || now == null && before != null) {
            model.reportProperty().set(now);
        } else if (anew || now == null) {
            drawing.draw();
        }
    }

    /// Changes the report that is looked at; shows it at once.
    void change(Function<Report, Report> how) {
        Report before = model.reportProperty().get();
        if (before != null) {
            change(before, how);
        }
    }

    private void change(Report before, Function<Report, Report> how) {
        Report after = around.edits().writable() ? how.apply(before) : before;
        if (!after.equals(before)) {
            show(after);
            apply(service.change(before, after));
        }
    }

    private void show(Report after) {
        model.reportsProperty().set(model.reportsProperty().get().stream()
                .map(r -> r.key().equals(after.key()) ? after : r).toList());
        if (isShown(after.key())) {
            model.reportProperty().set(after);
        }
    }

    private boolean isShown(String key) {
        Report shown = model.reportProperty().get();
        return shown != null && shown.key().equals(key);
    }

    /// Does an act, and reads the reports anew.
    void apply(Act act) {
        pending++;
        around.edits().apply(act, saved -> {
            pending = Math.max(0, pending - 1);
            ask(false);
        }, () -> {
            pending = Math.max(0, pending - 1);
            ask(true);
        });
    }

    /// Does what may be refused.
    void attempt(Supplier<Optional<Act>> act) {
        try {
            act.get().ifPresent(this::apply);
        } catch (UserException refused) {
            around.notices().trouble(refused);
        }
    }

    /// Adds a part below the selected one, and selects it.
    void add(Part part) {
        Report report = model.reportProperty().get();
        if (report != null) {
            int at = Math.clamp(model.partProperty().get() + 1, 0, report.parts().size());
            change(r -> r.with(at, part));
            model.partProperty().set(at);
        }
    }

    void remove() {
        int at = model.partProperty().get();
        if (model.selected() != null) {
            change(r -> r.without(at));
            Report after = model.reportProperty().get();
            model.partProperty().set(after == null ? -1 : Math.min(at, after.parts().size() - 1));
        }
    }

    void move(int from, int to) {
        Report report = model.reportProperty().get();
        if (report != null && from >= 0 && from < report.parts().size() && to >= 0 && to < report.parts().size()) {
            change(r -> r.moving(from, to));
            model.partProperty().set(to);
        }
    }

    /// Puts the sentences of the selected view in a text below it, to be edited.
    void write() {
        Report report = model.reportProperty().get();
        if (report != null && model.selected() instanceof ViewPart part) {
            int at = model.partProperty().get();
            around.tasks().work(() -> composer.sentences(part.view(), output.printed())).titled("report.drawing")
                    .onSuccess(told -> {
                        if (told.isEmpty()) {
                            around.notices().say(around.messages().text("report.nothing.sentences"));
                        } else {
                            write(report.key(), part, at, new TextPart(String.join("\n", told)));
                        }
                    }).onError(Throwable.class, around.notices()::trouble).start();
        }
    }

    /// Meanwhile another report may be looked at, or the part stand elsewhere.
    ///
    /// @param at where it stood
    private void write(String key, ViewPart part, int at, TextPart text) {
        model.reportsProperty().get().stream().filter(r -> r.key().equals(key)).findFirst().ifPresent(report -> {
            int now = at < report.parts().size() && report.parts().get(at).equals(part) ? at : report.parts().indexOf(part);
            int place = now < 0 ? report.parts().size() : now + 1;
            change(report, r -> r.with(place, text));
            if (isShown(key)) {
                model.partProperty().set(place);
            }
        });
    }

    /// Makes a report of a template, of what the top bar chooses.
    void make(Template template) {
        var filling = new Templates.Filling(List.copyOf(around.choice().districts()),
                around.choice().periodProperty().get(), series());
        around.tasks().work(() -> templates.make(template, filling, NEW, 0, output.printed())).titled("report.drawing").onSuccess(made -> keep(List.of(made)))
                .onError(Throwable.class, around.notices()::trouble).start();
    }

    private Series.@Nullable Row series() {
        return Optional.ofNullable(around.memory().get("compare-series"))
                .flatMap(text -> PartWords.series(new View(ViewKind.YEARS).with(View.SERIES, text)))
                .filter(row -> model.offeredProperty().get() == null
                        || model.offeredProperty().get().series().contains(row)).orElse(null);
    }

    /// Keeps new reports and shows the first of them.
    void keep(List<Report> made) {
        if (made.isEmpty()) { // one for each of no districts
            return;
        }
        Act act = service.make(model.reportsProperty().get(), made);
        wanted = ((Report) act.changes().getFirst().after()).key();
        model.editionProperty().set(null);
        apply(act);
    }

    /// Adds a view of another place to the report looked at last; where there is none, to a new one.
    void take(View view) {
        around.tasks().work(records::reports).onSuccess(held -> {
            Optional<Report> last = held.stream().filter(r -> r.key().equals(wanted)).findFirst()
                    .or(() -> held.stream().findFirst());
            String title = around.messages().text("report.title.blank");
            Act act = last.map(report -> service.add(report, ViewPart.all(view)))
                    .orElseGet(() -> service.make(held, List.of(new Report(NEW, title, 0, "", Map.of(),
                            List.of(ViewPart.all(view))))));
            around.edits().apply(act, saved -> {
                around.notices().say(around.messages().text("report.added",
                        last.map(Report::name).orElse(title)));
                around.notices().bar().offer(around.messages().text("report.added.look"),
                        () -> around.guide().go("report"));
            });
        }).onError(Throwable.class, around.notices()::trouble).start();
    }
}
