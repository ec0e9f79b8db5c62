package duizhao.exchange.frictionless;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where the files of a package lie: a folder, or the program itself.
public final class Folder {

    private static final char MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;

    /// Gives the bytes of a file by its name.
    @FunctionalInterface
    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    private final Opener opener;

    private Folder(Opener opener) {
        this.opener = opener;
    }

    public static Folder of(Path folder) {
        return new Folder(name -> Files.newInputStream(folder.resolve(name)));
    }

    /// @param path of the resources within the program, ending with `/`
    public static Folder ofResources(String path) {
        return new Folder(name -> {
            var in = Folder.class.getResourceAsStream(path + name);
            if (in == null) {
                throw new NoSuchFileException(path + name);
            }
            return in;
        });
    }

    /// Reads a file a piece at a time, without the mark that some programs put before UTF-8. What is not UTF-8 throws a
    /// [CharacterCodingException] where it is come to.
    ///
    /// @throws duizhao.platform.UserException where there is no such file, or it cannot be read
    public Reader reader(String name) {
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var in = new BufferedReader(new InputStreamReader(opener.open(name), decoder), BUFFER);
            in.mark(1);
            if (in.read() != MARK) {
                in.reset();
            }
            return in;
        } catch (NoSuchFileException e) {
            throw Damage.ofFile(name, "no-file");
        } catch (CharacterCodingException e) {
            throw Damage.inLine(name, 1, "not-utf-8");
        } catch (IOException e) {
            throw Damage.ofFile(name, "unreadable", e.getMessage());
        }
    }

    /// The text of a file, without the mark that some programs put before UTF-8.
    ///
    /// @throws duizhao.platform.UserException where there is no such file, or it cannot be read, or is not UTF-8
    public String text(String name) {
        byte[] bytes = bytes(name);
        var in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(in).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Damage.inLine(name, lineOf(bytes, in.position()), "not-utf-8");
        }
    }

    private byte[] bytes(String name) {
        try (var in = opener.open(name)) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw Damage.ofFile(name, "no-file");
        } catch (IOException | UncheckedIOException e) {
            throw Damage.ofFile(name, "unreadable", e.getMessage());
        }
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position && i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
