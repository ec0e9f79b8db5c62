package duizhao.platform;

import java.util.List;

/// Trouble that a person can do something about: what, where and what to do, in one line.
///
/// Carries a message key, not a text, so that window and command line say it in the language in use.
public class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String key;
    private final transient List<Object> arguments;

    /// @param key key of the message, e.g. `error.unknown-district`
    public UserException(ErrorCode code, String key, Object... arguments) {
        this(code, null, key, arguments);
    }

    /// @param cause what happened underneath; null where nothing did
    public UserException(ErrorCode code, Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.code = code;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public ErrorCode code() {
        return code;
    }

    /// The key of the message that says it.
    public String key() {
        return key;
    }

    /// What the message names.
    public List<Object> arguments() {
        return arguments;
    }

    /// The line for a person.
    public String text(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
