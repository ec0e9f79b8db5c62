import duizhao.app.session.Comparisons;
import duizhao.domain.comparison.Selection;
import duizhao.exchange.DataPackage;
import duizhao.feature.compare.ComparisonSheet;
import duizhao.paper.draw.PaperFonts;
import duizhao.paper.page.Paginator;
import duizhao.paper.pdf.PdfMetadata;
import duizhao.paper.pdf.PdfPrinter;
import duizhao.paper.setup.PageSetup;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A report of some fifty pages as a PDF, against LibreOffice converting a workbook of the same words to PDF: wall time
/// and the most memory at once (resident, of the process and its children), each in processes of their own that start
/// cold, in turn, so that a noisy machine is noisy for both. Reads /proc: Linux only.
///
/// Run by `mvn package -DskipTests` and then, with a JDK, as
/// `java -Dduizhao.home=IMAGE -cp IMAGE/app/*:IMAGE/modules/*:IMAGE/lib/* src/bench/ReportBenchmark.java ROUNDS`.
final class ReportBenchmark {

    private static final int PARTS = 5;

    private record Run(double seconds, double megabytes) {
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("--pdf")) {
            pdf(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        int rounds = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("report-benchmark");
        try {
            Path store = folder.resolve("x.duizhao");
            Store.open(store, DataPackage::bundled, Progress.SILENT).close();
            // The sheet's charts are JavaFX controls.
            try (var toolkit = new FxToolkit(true)) {
                toolkit.start();
                workbook(sheet(store), folder.resolve("x.xlsx"));
            }
            Path classes = compiled(folder);
            var ours = new ArrayList<Run>();
            var office = new ArrayList<Run>();
            for (int i = 0; i <= rounds; i++) {
                Run one = run(ours(classes, store, folder.resolve("ours.pdf")));
                Run other = run(List.of("soffice", "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(),
                        folder.resolve("x.xlsx").toString()));
                // The first round fills the caches of the disk and makes LibreOffice's profile.
                if (i > 0) {
                    ours.add(one);
                    office.add(other);
                }
            }
            tell("duizhao", folder.resolve("ours.pdf"), ours);
            tell("LibreOffice", folder.resolve("x.pdf"), office);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void tell(String name, Path pdf, List<Run> runs) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            System.out.printf("%-12s %d pages, %d KB; median %.2f s, at most %.0f MB%n", name,
                    document.getNumberOfPages(), Files.size(pdf) / 1024,
                    runs.stream().mapToDouble(Run::seconds).sorted().toArray()[runs.size() / 2],
                    runs.stream().mapToDouble(Run::megabytes).max().orElse(0));
        }
    }

    /// Compiled first: a single file would be compiled anew in each run.
    private static Path compiled(Path folder) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", classes.toString(),
                "-cp", System.getProperty("java.class.path"), "src/bench/ReportBenchmark.java");
        if (code != 0) {
            throw new IllegalStateException("not compiled");
        }
        return classes;
    }

    /// As the program starts: the same collector, JavaFX as modules.
    private static List<String> ours(Path classes, Path store, Path out) {
        Path home = Path.of(System.getProperty("duizhao.home"));
        return List.of(home.resolve("runtime/bin/java").toString(), "-XX:+UseSerialGC", "--module-path",
                home.resolve("modules").toString(), "--add-modules",
                "javafx.controls,javafx.swing,org.xerial.sqlitejdbc,org.slf4j",
                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc,ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Djava.awt.headless=true", "-Dduizhao.home=" + home,
                "--class-path", classes + ":" + home.resolve("app/duizhao.jar") + ":" + home.resolve("modules") + "/*:"
                        + home.resolve("lib") + "/*",
                "ReportBenchmark", "--pdf", store.toString(), out.toString());
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        double most = 0;
        while (process.isAlive()) {
            double now = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToDouble(handle -> resident(handle.pid())).sum();
            most = Math.max(most, now);
            Thread.sleep(15);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Run((System.nanoTime() - begin) / 1e9, most);
    }

    private static double resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS")).findFirst()
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).orElse(0.0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    private static void pdf(Path store, Path out) {
        try (var toolkit = new FxToolkit(true)) {
            toolkit.start();
            var files = FontFiles.ofProgram();
            Sheet sheet = sheet(store);
            var pages = new Paginator(new PaperFonts(files), new Messages(Messages.CHINESE)).paginate(sheet,
                    PageSetup.standard());
            new PdfPrinter(files, toolkit).print(pages,
                    new PdfMetadata(sheet.title(), "", "zh-CN", ZonedDateTime.now()), out, Progress.SILENT);
        }
    }

    /// The comparison of the bundled record, several times over: some fifty pages.
    private static Sheet sheet(Path file) {
        var clock = Clock.systemDefaultZone();
        try (var store = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            var comparisons = new Comparisons(store, clock);
            var districts = comparisons.defaultDistricts();
            var shown = comparisons.show(new Selection(Comparisons.codes(districts), comparisons.defaultYear(districts),
                    Set.of(), false));
            Sheet one = new ComparisonSheet(new Messages(Messages.CHINESE)).of(shown,
                    new Printed("benchmark", LocalDateTime.now(clock), store.stateHash()));
            var blocks = new ArrayList<Block>();
            for (int i = 1; i <= PARTS; i++) {
                blocks.add(new Heading("第" + i + "部分", 1));
                blocks.addAll(one.blocks());
            }
            return new Sheet(one.title(), one.subtitle(), blocks, one.furniture());
        }
    }

    /// The words of the same sheet in the cells of one worksheet, a page wide: text wraps, paragraphs run across.
    private static void workbook(Sheet sheet, Path file) throws IOException {
        int columns = sheet.blocks().stream().mapToInt(b -> b instanceof TableBlock t ? t.columns().size() : 1).max()
                .orElse(1);
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "benchmark", "1.0")) {
            Worksheet page = book.newWorksheet("1");
            page.fitToWidth((short) 1);
            page.fitToHeight((short) 999);
            page.paperSize(PaperSize.A4_PAPER);
            page.width(0, 24);
            for (int c = 1; c < columns; c++) {
                page.width(c, 12);
            }
            int row = 0;
            for (Block block : sheet.blocks()) {
                switch (block) {
                    case Heading heading -> across(page, row++, columns, heading.text());
                    case Paragraph words -> across(page, row++, columns, words.text());
                    case NotesBlock notes -> {
                        for (String note : notes.notes()) {
                            across(page, row++, columns, note);
                        }
                    }
                    case TableBlock table -> row = table(page, row, columns, table);
                    default -> { }
                }
            }
        }
    }

    private static int table(Worksheet page, int from, int columns, TableBlock table) {
        int row = from;
        across(page, row++, columns, table.caption());
        for (int c = 0; c < table.columns().size(); c++) {
            TableColumn column = table.columns().get(c);
            page.value(row, c, column.over() + column.header());
            page.style(row, c).wrapText(true).bold().set();
        }
        row++;
        for (TableRow each : table.rows()) {
            if (each instanceof TableRow.Cells(List<Cell> cells)) {
                for (int c = 0; c < cells.size(); c++) {
                    page.value(row, c, cells.get(c).text() + cells.get(c).flag());
                    page.style(row, c).wrapText(true).set();
                }
            } else if (each instanceof TableRow.Group(String words)) {
                page.value(row, 0, words);
            }
            row++;
        }
        return row;
    }

    /// Office programs do not find the height of merged cells; some 20 characters go into two columns.
    private static void across(Worksheet page, int row, int columns, String words) {
        page.value(row, 0, words);
        page.range(row, 0, row, columns - 1).merge();
        page.style(row, 0).wrapText(true).set();
        page.rowHeight(row, 15.0 * (1 + words.length() / (10 + 5 * columns)));
    }
}
