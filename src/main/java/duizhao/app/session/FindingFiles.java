package duizhao.app.session;

import duizhao.domain.check.Told;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.export.FindingExport;
import duizhao.platform.AtomicFile;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes findings into a file, the same for window and command line: XLSX or CSV, told by the name.
///
/// Writes the disk: not for the JavaFX thread.
public final class FindingFiles {

    private final Messages messages;

    public FindingFiles(Messages messages) {
        this.messages = messages;
    }

    /// @param replace whether what lies there may be replaced
    /// @throws UserException where the name has another ending, something lies there already, or it cannot be written;
    ///                       what lay there is then as it was
    public void write(Path out, List<Told> findings, Catalogue catalogue, boolean replace) {
        Path place = out.toAbsolutePath().normalize();
        String name = place.getFileName() == null ? "" : place.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean sheet = name.endsWith(".xlsx");
        if (!sheet && !name.endsWith(".csv")) {
            throw new UserException(ErrorCode.WRONG_USE, "export.finding.ending", place);
        }
        Exports.requirePlace(place, replace);
        var export = new FindingExport(catalogue, messages, "duizhao");
        try {
            AtomicFile.write(place, stream -> {
                if (sheet) {
                    export.xlsx(findings, stream);
                } else {
                    export.csv(findings, stream);
                }
            });
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "export.failed", place, String.valueOf(e.getMessage()));
        }
    }
}
