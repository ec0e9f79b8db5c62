package duizhao.feature.progress;

import duizhao.domain.period.Period;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.report.ViewSheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// 进度 as a sheet, without a window: the mid-term evaluation of a plan, or a look back at the years before it.
public final class ProgressViews implements ViewSheets {

    private final ProgressService service;
    private final Messages messages;

    public ProgressViews(PlanRecords records, Messages messages, Clock clock) {
        this.service = new ProgressService(records, messages, () -> LocalDate.now(clock));
        this.messages = messages;
    }

    @Override
    public Set<ViewKind> kinds() {
        return EnumSet.of(ViewKind.PROGRESS);
    }

    @Override
    public Sheet sheet(View view, Printed printed) {
        Period plan = Period.parse(view.choice(View.PERIOD)).orElse(null);
        Evaluated evaluated = service.evaluate(view.districts(), plan, List.of(), view.is(View.BACK));
        if (evaluated.progress() == null) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "progress.view.no-plan");
        }
        return new ProgressSheet(service, messages).of(evaluated).apply(printed);
    }
}
