package duizhao.domain.source;

import duizhao.domain.period.Period;
import org.jspecify.annotations.Nullable;

/// A document 来源.
///
/// @param date           ISO date, or year and month where no day is known; sorts as text
/// @param district       code of the district it speaks for, blank where none
/// @param documentNumber blank where none
/// @param file           name of the text file, blank where none
/// @param sha256         of the file's bytes, lower-case hex; blank where there is no file
/// @param outcomes       the period whose outcomes it reports, null where it reports none
/// @param plans          the period it plans, null where it plans none
public record Source(String key, String title, String issuer, SourceKind kind, String date, String district,
                     String documentNumber, String file, String sha256,
                     @Nullable Period outcomes, @Nullable Period plans) {
}
