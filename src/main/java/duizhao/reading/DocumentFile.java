package duizhao.reading;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A document as a file holds it: so far plain text, in UTF-8 or, as older Chinese programs write it, GB 18030.
///
/// @param name   of the file
/// @param text   with line feeds only and without a byte order mark, so that a text saved on Windows has the places of
///               one that was not
/// @param sha256 of the file's bytes, lower-case hex
public record DocumentFile(String name, String text, String sha256) {

    /// Far above any document; a mistaken file must not fill the memory.
    private static final long LARGEST = 32L << 20;

    /// @throws UserException where there is no such file, or it is no text
    public static DocumentFile read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "reading.no-file", file.toAbsolutePath());
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new UserException(ErrorCode.UNUSABLE_INPUT, "reading.too-large", file.toAbsolutePath(),
                        LARGEST >> 20);
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = decoded(bytes, StandardCharsets.UTF_8)
                    .or(() -> decoded(bytes, Charset.forName("GB18030")))
                    .filter(DocumentFile::isText)
                    .orElseThrow(() -> new UserException(ErrorCode.UNUSABLE_INPUT, "reading.no-text",
                            file.toAbsolutePath()));
            return new DocumentFile(file.getFileName().toString(), plain(text), hash(bytes));
        } catch (IOException e) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, e, "reading.unreadable", file.toAbsolutePath());
        }
    }

    /// The hash that the same text has in a file in UTF-8 with line feeds.
    public String plainSha256() {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Documents of other kinds are full of control characters, and some pass as GB 18030.
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }

    private static String plain(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
