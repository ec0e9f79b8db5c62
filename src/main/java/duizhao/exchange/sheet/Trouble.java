package duizhao.exchange.sheet;

import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import org.jspecify.annotations.Nullable;

/// What is wrong with a file that is to be imported, as one line for a person.
final class Trouble {

    private Trouble() {
    }

    /// @param kind the last part of the message's key, `import.file.<kind>`; its {0} is the file's name
    static UserException of(String kind, Object... arguments) {
        return new UserException(ErrorCode.UNUSABLE_INPUT, "import.file." + kind, arguments);
    }

    static UserException of(@Nullable Throwable cause, String kind, Object... arguments) {
        return new UserException(ErrorCode.UNUSABLE_INPUT, cause, "import.file." + kind, arguments);
    }
}
