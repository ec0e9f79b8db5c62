package duizhao.platform;

import java.nio.file.Files;
import java.nio.file.Path;

/// The font files that travel with the program: Noto Sans SC, so that Chinese never turns into boxes.
///
/// @param folder the folder the files lie in, `fonts` of the installed program
public record FontFiles(Path folder) {

    /// The folder of the installed program, named by the system property `duizhao.home`.
    ///
    /// @throws UserException where the property is not set
    public static FontFiles ofProgram() {
        String home = System.getProperty("duizhao.home");
        if (home == null || home.isBlank()) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.font-missing", "duizhao.home");
        }
        return new FontFiles(Path.of(home, "fonts"));
    }

    /// @throws UserException where the file is missing
    public Path regular() {
        return existing("NotoSansSC-Regular.ttf");
    }

    /// @throws UserException where the file is missing
    public Path bold() {
        return existing("NotoSansSC-Bold.ttf");
    }

    private Path existing(String name) {
        Path file = folder.resolve(name);
        if (!Files.isReadable(file)) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "paper.font-missing", file);
        }
        return file;
    }
}
