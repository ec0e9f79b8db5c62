package duizhao.store.kill;

import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import duizhao.platform.Progress;
import duizhao.store.Records;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;

/// Another program at the same file, in a process of its own: for each line it reads it files a figure of that key and
/// says so, until there are no more lines.
public final class OtherProgram {

    private OtherProgram() {
    }

    public static void main(String[] args) {
        try (var store = Store.open(Path.of(args[0]), Records::full, Progress.SILENT);
             var lines = new Scanner(System.in, StandardCharsets.UTF_8)) {
            System.out.println("open");
            while (lines.hasNextLine()) {
                String key = lines.nextLine();
                Figure figure = Records.figure(key, Period.year(2031), Role.OUTCOME);
                System.out.println(store.acts().apply(new Act("file-figure", key, "",
                        List.of(new FigureChange(null, figure))), "李").id());
            }
        }
    }

    /// Starts it.
    public static Process start(Path file) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OtherProgram.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
