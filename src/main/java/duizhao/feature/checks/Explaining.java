package duizhao.feature.checks;

import duizhao.domain.change.Act;
import duizhao.domain.check.Finding;
import duizhao.ui.nav.Surroundings;
import java.time.Clock;
import java.time.LocalDate;

/// Lets a person explain a finding, or take the explanation back.
final class Explaining {

    private final Surroundings around;
    private final ChecksModel model;
    private final ChecksService service;
    private final String user;
    private final Clock clock;
    private final Runnable done;

    /// @param user  who explains
    /// @param clock dates explanations
    /// @param done  runs when one was kept or taken back
    Explaining(Surroundings around, ChecksModel model, ChecksService service, String user, Clock clock, Runnable done) {
        this.around = around;
        this.model = model;
        this.service = service;
        this.user = user;
        this.clock = clock;
        this.done = done;
    }

    void explain(Finding finding, String why) {
        Checked checked = model.checkedProperty().get();
        if (checked != null && !why.isBlank()) {
            apply(service.explain(checked, finding, user, LocalDate.now(clock), why));
        }
    }

    void reopen(Finding finding) {
        Checked checked = model.checkedProperty().get();
        if (checked != null) {
            apply(service.reopen(checked, finding));
        }
    }

    private void apply(Act act) {
        around.edits().apply(act, saved -> done.run());
    }
}
