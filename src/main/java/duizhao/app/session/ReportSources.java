package duizhao.app.session;

import duizhao.domain.period.Period;
import duizhao.feature.checks.CheckViews;
import duizhao.feature.compare.ComparisonViews;
import duizhao.feature.overview.OverviewViews;
import duizhao.feature.progress.ProgressViews;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.Messages;
import duizhao.store.Store;
import duizhao.ui.report.ViewSheets;
import java.time.Clock;
import java.util.List;

/// What makes the sheets of every kind of view, from one store: for the window and for commands alike.
public final class ReportSources {

    private ReportSources() {
    }

    /// @param toolkit on which charts are made
    public static List<ViewSheets> of(Store store, Clock clock, Messages messages, FxToolkit toolkit) {
        var records = new StoreComparisons(store, new Comparisons(store, clock));
        return List.of(new ComparisonViews(records, messages, toolkit),
                new OverviewViews(records::compare,
                        () -> store.figures().periods().stream().filter(Period::isYear).toList(), messages, toolkit),
                new ProgressViews(new StorePlans(store, clock), messages, clock),
                new CheckViews(new StoreChecks(store, messages, clock), messages));
    }
}
