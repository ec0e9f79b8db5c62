package duizhao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a drive letter of Windows stands for. Java tells a mapped drive (`Z:`) from one of the machine's own by nothing,
/// so the system's own command is asked.
final class MappedDrive {

    private static final Logger LOG = LoggerFactory.getLogger(MappedDrive.class);
    /// `\\server\share`, wherever it stands in what the command says in any language.
    private static final Pattern REMOTE = Pattern.compile("\\\\\\\\[^\\\\\\s]+\\\\\\S+");
    private static final Pattern DRIVE = Pattern.compile("([A-Za-z]:)\\\\.*");
    private static final int PATIENCE_SECONDS = 3;

    private MappedDrive() {
    }

    /// The share that the drive of `file` stands for; empty where it is the machine's own, where there are no drives, or
    /// where the system does not say.
    static Optional<String> of(Path file) {
        var drive = DRIVE.matcher(file.toString());
        return drive.matches() ? asked(drive.group(1)) : Optional.empty();
    }

    private static Optional<String> asked(String drive) {
        try {
            var process = new ProcessBuilder("net", "use", drive).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return process.exitValue() == 0 ? remote(said) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("what {} stands for is not known", drive, e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// The share that the command names.
    static Optional<String> remote(String said) {
        var remote = REMOTE.matcher(said);
        return remote.find() ? Optional.of(remote.group()) : Optional.empty();
    }
}
