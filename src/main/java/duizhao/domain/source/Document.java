package duizhao.domain.source;

/// The document itself, which a person attached to a source 附文: its whole text. The places of the source's figures
/// are code points of it.
///
/// @param source key of the source
/// @param name   name of the file it came from
/// @param sha256 of that file's bytes, lower-case hex
public record Document(String source, String name, String sha256, String text) {
}
