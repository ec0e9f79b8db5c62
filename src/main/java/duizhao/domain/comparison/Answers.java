package duizhao.domain.comparison;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which targets a later report leaves unanswered 未答复.
///
/// A report answers a target when it is annual, of the same district, later than the document of the target, and says
/// what came of the target's period. If there is such a report and no figure of any of them speaks of the target's
/// indicator and slice in that period (in whatever measure, also as of a month of it), the target is unanswered; unless
/// a person found the answer in other words and paired it.
final class Answers {
    private record Topic(String source, String indicator, String slice, Period period) {
    }

    private final Catalogue catalogue;
    private final Set<Topic> told = new HashSet<>();
    private final Set<String> paired;

    Answers(DataSet data) {
        catalogue = data.catalogue();
        paired = data.pairings().stream().map(Pairing::plan).collect(Collectors.toSet());
        for (Figure figure : data.figures()) {
            if (!figure.isPlan()) {
                told.add(topic(figure.source(), figure, figure.period().whole()));
            }
        }
    }

    boolean isUnanswered(Figure plan) {
        List<Source> later = catalogue.annualReports().later(plan.district(), plan.period(),
                catalogue.source(plan.source()).date());
        return !later.isEmpty() && !paired.contains(plan.key())
                && later.stream().noneMatch(s -> told.contains(topic(s.key(), plan, plan.period())));
    }

    private static Topic topic(String source, Figure figure, Period period) {
        return new Topic(source, figure.series().indicator(), figure.series().slice(), period);
    }
}
