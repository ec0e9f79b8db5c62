package duizhao.store.figure;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.FigureStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Lets figures be made on one thread and written on another: reading a package and writing a store take about as long.
final class Relay {

    private static final int FIGURES_AT_ONCE = 1_000;
    private static final int WAITING = 8;
    private static final List<Figure> END = List.of();

    private final FigureStream figures;
    private final BlockingQueue<List<Figure>> waiting = new ArrayBlockingQueue<>(WAITING);
    private List<Figure> next = new ArrayList<>(FIGURES_AT_ONCE);
    private volatile @Nullable Throwable trouble;

    private Relay(FigureStream figures) {
        this.figures = figures;
    }

    /// What is done with a figure.
    @FunctionalInterface
    interface Taker {
        void take(Figure figure) throws SQLException;
    }

    /// Hands every figure to `taker` on the calling thread, in their order. Whatever either side throws ends both, and is
    /// thrown here.
    static void run(FigureStream figures, Taker taker) throws SQLException {
        new Relay(figures).run(taker);
    }

    private void run(Taker taker) throws SQLException {
        var maker = Thread.ofPlatform().name("figures").daemon().start(this::make);
        try {
            for (var some = waiting.take(); some != END; some = waiting.take()) {
                for (var figure : some) {
                    taker.take(figure);
                }
            }
            switch (trouble) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default -> { }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            maker.interrupt();
        }
    }

    private void make() {
        try {
            figures.tell(figure -> {
                next.add(figure);
                if (next.size() == FIGURES_AT_ONCE) {
                    pass();
                }
            });
            if (!next.isEmpty()) {
                pass();
            }
        } catch (RuntimeException | Error e) {
            trouble = e;
        }
        if (!Thread.currentThread().isInterrupted()) {
            put(END);
        } // else nobody waits for it any more
    }

    private void pass() {
        put(next);
        next = new ArrayList<>(FIGURES_AT_ONCE);
    }

    private void put(List<Figure> some) {
        try {
            waiting.put(some);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
