package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.app.session.Comparisons;
import duizhao.app.session.Reports;
import duizhao.domain.comparison.Selection;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.Orientation;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.setup.PaperSize;

/// `duizhao report`: the comparison as a PDF, made without a window.
final class ReportCommand {

    private final Console console;

    ReportCommand(Console console) {
        this.console = console;
    }

    int run(ReportOptions options) {
        try (var open = OpenStore.of(options.store, console)) {
            var comparisons = new Comparisons(open.store(), console.clock());
            Selection selection =
                    options.selection(comparisons, open.store().catalogue(), console.messages());
            var setup = new PageSetup(options.paper == ReportOptions.Paper.A3 ? PaperSize.A3 : PaperSize.A4,
                    options.landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
                    options.mono ? InkMode.MONO : InkMode.COLOUR);
            int pages = new Reports(console.messages(), console.clock(), console.user())
                    .pdf(comparisons.show(selection), open.store().stateHash(), setup, options.out);
            console.out().println(console.messages().text("cli.report-written", options.out.toAbsolutePath(), pages));
            return 0;
        }
    }
}
