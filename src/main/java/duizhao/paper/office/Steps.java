package duizhao.paper.office;

import duizhao.platform.Progress;

/// Tells how many of the blocks of a sheet are done; where a person cancelled, telling ends the work.
final class Steps implements Runnable {

    private final long total;
    private final Progress progress;
    private final String key;
    private long done;

    Steps(long total, Progress progress, String key) {
        this.total = total;
        this.progress = progress;
        this.key = key;
    }

    /// Before each block.
    @Override
    public void run() {
        progress.report(Math.min(done++, total), total, key);
    }

    void end() {
        progress.report(total, total, key);
    }
}
