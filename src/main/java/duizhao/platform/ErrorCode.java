package duizhao.platform;

/// What kind of trouble it is, as the exit code of a command says it.
public enum ErrorCode {
    /// The program was asked for something that does not exist.
    WRONG_USE(2),
    /// The store or the input cannot be used.
    UNUSABLE_INPUT(3);

    private final int exitCode;

    ErrorCode(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
