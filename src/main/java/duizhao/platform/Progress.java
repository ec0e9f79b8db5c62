package duizhao.platform;

/// How far a piece of work is, told from whatever thread does it.
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, total, key) -> { };

    /// @param done  units finished
    /// @param total units in all; 0 where not known
    /// @param key   message key of what is being done
    /// @throws java.util.concurrent.CancellationException where a person cancelled the work
    void report(long done, long total, String key);
}
