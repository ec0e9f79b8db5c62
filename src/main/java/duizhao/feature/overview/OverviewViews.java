package duizhao.feature.overview;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.Period;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.Messages;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.matrix.VerdictMatrix;
import duizhao.ui.report.ViewSheets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// 总览 and the list of unanswered targets as sheets, without a window.
public final class OverviewViews implements ViewSheets {

    private static final String MATRIX = "matrix";
    private static final String FAMILY = "Noto Sans SC";

    private final OverviewService service;
    private final Supplier<List<Period>> periods;
    private final Messages messages;
    private final FxToolkit toolkit;

    /// @param source  answers a selection
    /// @param periods years and spans that have figures, ascending
    public OverviewViews(Function<Selection, Comparison> source, Supplier<List<Period>> periods, Messages messages,
                         FxToolkit toolkit) {
        this.service = new OverviewService(source, messages);
        this.periods = periods;
        this.messages = messages;
        this.toolkit = toolkit;
    }

    @Override
    public Set<ViewKind> kinds() {
        return EnumSet.of(ViewKind.OVERVIEW, ViewKind.UNANSWERED);
    }

    @Override
    public Sheet sheet(View view, Printed printed) {
        Answer answer = service.read(view.districts(), wanted(view));
        if (view.kind() == ViewKind.UNANSWERED) {
            return new UnansweredSheet(messages).of(answer.overview(), printed);
        }
        var wanted = ViewText.wanted(view);
        LineOrder order = ViewText.order(view);
        List<MatrixLine> lines = OverviewService.lines(answer, wanted, order);
        Sheet sheet = new OverviewSheet(messages).of(new ShownOverview(answer.overview(),
                lines.stream().map(MatrixLine::line).toList(), order, answer.lines().size()), printed);
        return view.choice(View.CHART).equals(MATRIX) ? drawn(sheet, answer.overview(), lines, order) : sheet;
    }

    /// The periods named, ascending; of the list of unanswered targets all there are, where none is named.
    private List<Period> wanted(View view) {
        List<Period> named = Stream.concat(Stream.of(view.choice(View.PERIOD)),
                        Arrays.stream(view.choice(View.BESIDES).split(",")))
                .flatMap(text -> Period.parse(text.strip()).stream()).distinct().sorted().toList();
        return named.isEmpty() ? periods.get() : named;
    }

    /// With the matrix as a picture before the notes.
    private Sheet drawn(Sheet sheet, Overview overview, List<MatrixLine> lines, LineOrder order) {
        var charts = toolkit.call(() -> VerdictMatrix.paper(service.matrix(overview, lines, order),
                PageSetup.standard().typeArea().width(), PlotTheme.paperMono(FAMILY), messages));
        var blocks = new ArrayList<Block>();
        for (Block block : sheet.blocks()) {
            if (block instanceof NotesBlock) {
                charts.forEach(chart -> blocks.add(new ChartBlock(messages.text("overview.sheet.table",
                        new OverviewTitle(messages).periods(overview)), chart)));
            }
            blocks.add(block);
        }
        return new Sheet(sheet.title(), sheet.subtitle(), blocks, sheet.furniture());
    }
}
