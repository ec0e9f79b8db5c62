package duizhao.app.session;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What kinds of files reports are written into, by the ending of the file's name.
public enum ReportKind {
    PDF, SVG, PNG, XLSX, DOCX, CSV;

    /// Whether such a file has pages.
    public boolean isPaged() {
        return this == PDF || this == SVG || this == PNG;
    }

    /// The ending with its point.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// @throws UserException where the name has another ending
    public static ReportKind of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending())).findFirst()
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "report.unknown-ending", file,
                        Arrays.stream(values()).map(ReportKind::ending).collect(Collectors.joining(" "))));
    }
}
