package duizhao.domain.report;

import java.util.Base64;

/// A report as it was published: its pages, which nothing changes any more.
///
/// @param pdf the file, in Base64
public record Publication(Edition edition, String pdf) {

    public static Publication of(Edition edition, byte[] file) {
        return new Publication(edition, Base64.getEncoder().encodeToString(file));
    }

    /// The PDF.
    public byte[] file() {
        return Base64.getDecoder().decode(pdf);
    }
}
