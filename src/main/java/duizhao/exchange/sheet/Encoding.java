package duizhao.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How a text file writes its characters. Excel on Windows writes the system's own encoding, GB18030 in China, where a
/// person chooses plain CSV; UTF-8 with a mark as "CSV UTF-8"; UTF-16 as "Unicode text".
///
/// @param mark how many bytes at the beginning are no text
record Encoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    /// Whichever the whole file is without fault.
    ///
    /// @throws duizhao.platform.UserException where it is no text
    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return require(file, new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return require(file, new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return require(file, new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        for (var plain : List.of(new Encoding(StandardCharsets.UTF_8, 0), new Encoding(GB18030, 0))) {
            if (plain.fits(file)) {
                return plain;
            }
        }
        throw Trouble.of("not-text", file.getFileName());
    }

    Reader open(Path file) throws IOException {
        return open(Files.newInputStream(file));
    }

    private Reader open(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Encoding require(Path file, Encoding encoding) throws IOException {
        if (!encoding.fits(file)) {
            throw Trouble.of("not-text", file.getFileName());
        }
        return encoding;
    }

    /// Every byte is of a character, and none of them is one that no text has.
    private boolean fits(Path file) throws IOException {
        var buffer = new char[BUFFER];
        try (var reader = open(file)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (isNoText(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isNoText(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
    }
}
