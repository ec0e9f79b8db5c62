import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// LibreOffice beside the workbench, on one display that nobody else uses.
final class Office implements AutoCloseable {

    private static final String BOOK = "book.xlsx";

    private final Path work;
    private final Map<String, String> unseen;
    private final Map<String, String> seen;
    private final Process display;

    private Office(Path work, Map<String, String> environment) throws IOException {
        this.work = work;
        this.unseen = environment;
        display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String number = new BufferedReader(new InputStreamReader(display.getInputStream())).readLine();
        seen = new HashMap<>(environment);
        seen.put("DISPLAY", ":" + number);
    }

    /// Null, and one line says so, where something is missing.
    static Office find(Path work, Map<String, String> environment) throws IOException {
        List<String> missing = Stream.of("soffice", "Xvfb", "xdotool").filter(tool ->
                Stream.of(System.getenv("PATH").split(":")).noneMatch(folder -> Files.isExecutable(Path.of(folder, tool)))).toList();
        if (!missing.isEmpty()) {
            System.out.println("not compared with LibreOffice: missing " + String.join(", ", missing));
            return null;
        }
        return new Office(work, environment);
    }

    /// Makes the workbook of a year with its charts, as the program exports it, and LibreOffice's profile.
    void prepare(Path image, String year) throws IOException, InterruptedException {
        Timed.untilEnd(List.of(image.resolve("bin/duizhao").toString(), "report", "--year", year, "--out",
                work.resolve(BOOK).toString()), unseen);
        convertsWorkbook();
        opensWorkbook();
    }

    Timed shows(String title, List<String> command) throws IOException, InterruptedException {
        return Timed.untilWindow(title, command, seen);
    }

    Timed says(String sign, List<String> command) throws IOException, InterruptedException {
        return Timed.untilSaid(sign, command, seen);
    }

    Timed opensWorkbook() throws IOException, InterruptedException {
        return Timed.untilWindow("book\\.xlsx", List.of("soffice", profile(), "--norestore", "--nologo", "--nofirststartwizard",
                "--calc", work.resolve(BOOK).toString()), seen);
    }

    Timed convertsWorkbook() throws IOException, InterruptedException {
        return Timed.untilEnd(List.of("soffice", profile(), "--headless", "--convert-to", "pdf", "--outdir",
                work.toString(), work.resolve(BOOK).toString()), unseen);
    }

    Timed writesReport(Path image, String year) throws IOException, InterruptedException {
        Path out = work.resolve("ours.pdf");
        Files.deleteIfExists(out);
        return Timed.untilEnd(List.of(image.resolve("bin/duizhao").toString(), "report", "--year", year, "--out",
                out.toString()), unseen);
    }

    private String profile() {
        return "-env:UserInstallation=file://" + work.resolve("profile");
    }

    @Override
    public void close() {
        display.destroy();
    }
}
