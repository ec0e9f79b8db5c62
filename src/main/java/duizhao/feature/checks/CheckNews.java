package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.record.Catalogue;
import duizhao.ui.nav.Surroundings;
import java.util.List;

/// Says what a change brought, wherever a person is, and leads to it.
final class CheckNews {

    private final Surroundings around;
    private final ChecksModel model;

    CheckNews(Surroundings around, ChecksModel model) {
        this.around = around;
        this.model = model;
    }

    /// @param added     the worst first; may be none
    /// @param catalogue names what they are about
    void announce(List<Finding> added, Catalogue catalogue) {
        if (added.isEmpty()) {
            return;
        }
        var texts = new FindingTexts(catalogue, around.messages());
        Finding first = added.getFirst();
        around.notices().say(around.messages().text(added.size() == 1 ? "checks.new" : "checks.new.more",
                texts.subject(first), texts.arithmetic(first), added.size() - 1));
        around.notices().bar().offer(around.messages().text("checks.new.look"), () -> {
            model.unfold(around.choice());
            if (!around.choice().districts().contains(first.district())) {
                around.choice().districts().add(first.district());
            }
            model.selectedProperty().set(first);
            around.guide().go(ChecksFeature.NAME.id());
            around.guide().openDrawer();
        });
    }
}
