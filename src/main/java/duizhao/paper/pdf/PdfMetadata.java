package duizhao.paper.pdf;

import java.time.ZonedDateTime;

/// What a PDF says of itself.
///
/// @param author   who made it; blank for nobody
/// @param language a language tag, e.g. `zh-CN`
public record PdfMetadata(String title, String author, String language, ZonedDateTime created) {
}
