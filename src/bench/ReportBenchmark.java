import duizhao.app.session.ReportSources;
import duizhao.app.session.StoreReports;
import duizhao.domain.change.Act;
import duizhao.domain.change.ReportChange;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.exchange.DataPackage;
import duizhao.feature.report.Composed;
import duizhao.feature.report.ReportComposer;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.office.DocxPrinter;
import duizhao.paper.office.XlsxPrinter;
import duizhao.paper.setup.InkMode;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.FontFiles;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/// A report of some fifty pages that is kept in a store, made into a PDF by the program as it is installed
/// (`duizhao report`), against LibreOffice making PDFs of what the program exports of the same sheet beforehand: the
/// workbook and the document, both with the same tables, notes and charts (as pictures). The workbook is what planners
/// would send around, but each of its tables begins a page; the document breaks into as many pages as ours.
///
/// Each run is a process that starts cold, all in turn, so that a noisy machine is noisy for all. Told are wall time,
/// the time of the processors, and the most memory at once (resident, of the process and those it starts). Reads /proc:
/// Linux only.
///
/// Run as `mvn -Preport-benchmark package -DskipTests`.
final class ReportBenchmark {

    private static final String NAME = "五十页";
    /// The bundled record: its districts side by side in these years, the overview, a plan's evaluation, and some
    /// indicators through the years.
    private static final List<String> YEARS = List.of("2015", "2020", "2021", "2022", "2023");
    private static final String PLAN = "2021-2025";
    private static final int INDICATORS = 24;
    private static final String WORKBOOK = "book.xlsx";
    private static final String DOCUMENT = "text.docx";
    /// What /proc counts the processors' time in, each second.
    private static final double TICKS = 100;

    /// @param pdf what it makes
    private record Contestant(String name, Path pdf, List<String> command, List<Run> runs) {

        Contestant(String name, Path pdf, List<String> command) {
            this(name, pdf, command, new ArrayList<>());
        }
    }

    /// @param megabytes the most at once
    private record Run(double wall, double processor, double megabytes) {
    }

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("report-benchmark");
        try {
            Path store = folder.resolve("x.duizhao");
            prepare(store, folder);
            var contestants = List.of(
                    new Contestant("duizhao", folder.resolve("ours.pdf"), List.of(
                            Path.of(System.getProperty("duizhao.home"), "bin", "duizhao").toString(), "report", "--store",
                            store.toString(), "--report", NAME, "--out", folder.resolve("ours.pdf").toString())),
                    office(folder, WORKBOOK), office(folder, DOCUMENT));
            // The first round fills the caches of the disk and makes LibreOffice's profile.
            for (int i = 0; i <= rounds; i++) {
                for (Contestant one : contestants) {
                    Run run = run(one.command());
                    if (i > 0) {
                        one.runs().add(run);
                    }
                }
            }
            List<Run> ours = contestants.getFirst().runs();
            for (Contestant one : contestants) {
                tell(one);
                System.out.printf("  ours to it: wall %.2f, processor %.2f, memory %.2f%n", ratio(ours, one, Run::wall),
                        ratio(ours, one, Run::processor), ratio(ours, one, Run::megabytes));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Contestant office(Path folder, String file) {
        return new Contestant("LibreOffice " + file, folder.resolve(file.substring(0, file.indexOf('.')) + ".pdf"), List.of("soffice",
                "-env:UserInstallation=file://" + folder.resolve("profile"), "--headless", "--convert-to", "pdf",
                "--outdir", folder.toString(), folder.resolve(file).toString()));
    }

    private static double ratio(List<Run> ours, Contestant other, ToDoubleFunction<Run> what) {
        return median(ours, what) / median(other.runs(), what);
    }

    /// Makes the store with the report, and its workbook and document.
    private static void prepare(Path file, Path folder) throws IOException {
        var clock = Clock.systemDefaultZone();
        var messages = new Messages(Messages.CHINESE);
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT); var toolkit = new FxToolkit(true)) {
            toolkit.start();
            var composer = new ReportComposer(ReportSources.of(store, clock, messages, toolkit),
                    new StoreReports(store, clock), messages);
            var printed = new Printed("benchmark", LocalDateTime.now(clock), store.stateHash());
            var report = report(store);
            // Not every indicator stands in every view.
            Set<Integer> without = composer.compose(report, printed).troubles().stream()
                    .map(Composed.Trouble::part).collect(Collectors.toSet());
            List<Part> parts = report.parts();
            report = report.of(IntStream.range(0, parts.size()).filter(i -> !without.contains(i))
                    .mapToObj(parts::get).toList());
            store.acts().apply(new Act("make-report", NAME, "", List.of(new ReportChange(null, report))), "benchmark");
            Sheet sheet = composer.compose(report, printed).sheet();
            System.out.printf("%d tables, %d charts%n",
                    sheet.blocks().stream().filter(TableBlock.class::isInstance).count(),
                    sheet.blocks().stream().filter(ChartBlock.class::isInstance).count());
            var fonts = toolkit.call(() -> new PaperFonts(FontFiles.ofProgram()));
            var setup = PageSetup.standard().withInk(InkMode.COLOUR);
            new XlsxPrinter(fonts, toolkit, messages).print(sheet, setup, folder.resolve(WORKBOOK), Progress.SILENT);
            new DocxPrinter(fonts, toolkit, messages).print(sheet, setup, folder.resolve(DOCUMENT), Progress.SILENT);
        }
    }

    private static Report report(Store store) {
        var parts = new ArrayList<Part>();
        for (String year : YEARS) {
            parts.add(ViewPart.all(new View(ViewKind.COMPARISON).with(View.PERIOD, year)));
        }
        parts.add(ViewPart.all(new View(ViewKind.OVERVIEW)));
        parts.add(ViewPart.all(new View(ViewKind.PROGRESS).with(View.PERIOD, PLAN)));
        store.figures().series().stream().limit(INDICATORS).forEach(series -> {
            String text = String.join("|", series.indicator(), series.measure().key(), series.slice());
            parts.add(ViewPart.all(new View(ViewKind.STANDING).with(View.SERIES, text)));
            parts.add(ViewPart.all(new View(ViewKind.YEARS).with(View.SERIES, text)));
        });
        return new Report("report-1", NAME, 0, NAME, Map.of(), parts);
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> what) {
        return runs.stream().mapToDouble(what).sorted().toArray()[runs.size() / 2];
    }

    private static void tell(Contestant one) throws IOException {
        List<Run> runs = one.runs();
        try (var document = Loader.loadPDF(one.pdf().toFile())) {
            System.out.printf("%s: %d pages, %d KB; median of %d: wall %.2f s, processor %.2f s, %.0f MB%n", one.name(),
                    document.getNumberOfPages(), Files.size(one.pdf()) / 1024, runs.size(), median(runs, Run::wall),
                    median(runs, Run::processor), median(runs, Run::megabytes));
        }
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        double before = processor();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        double most = 0;
        while (process.isAlive()) {
            most = Math.max(most, Resident.ofAll(process));
            Thread.sleep(20);
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Run(wall, processor() - before, most);
    }

    /// Seconds that processes this one started, and that have ended, took of the processors.
    private static double processor() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        // After the name in brackets, which may hold anything.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
    }
}
