package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.platform.Progress;

/// Tells on the error stream how far a command is, a line for each half second at most, where a person is looking.
final class ProgressLine implements Progress {

    private static final long PAUSE_NANOS = 500_000_000;

    private final Console console;
    private final boolean watched;
    private long last = System.nanoTime();
    private boolean told;

    ProgressLine(Console console) {
        this(console, System.console() != null && System.console().isTerminal());
    }

    /// @param watched whether a person looks at the error stream
    ProgressLine(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public synchronized void report(long done, long total, String key) {
        long now = System.nanoTime();
        if (watched && now - last >= PAUSE_NANOS) {
            last = now;
            told = true;
            console.err().print("\r" + console.messages().text(key) + " " + done + (total == 0 ? "" : "/" + total) + "   ");
            console.err().flush();
        }
    }

    /// Leaves the line.
    void end() {
        if (told) {
            console.err().println();
        }
    }
}
