package duizhao.store.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets things be made on one thread and taken on another: reading a package, putting it in order and writing a store take
/// about as long.
///
/// Few of them wait at a time: what is alive is moved by the garbage collector again and again.
///
/// @param <T> what is made
final class Relay<T> {

    private static final int AT_ONCE = 200;
    private static final int WAITING = 8;

    private final BlockingQueue<List<T>> waiting = new ArrayBlockingQueue<>(WAITING);
    private final List<T> end = new ArrayList<>();
    private List<T> next = new ArrayList<>(AT_ONCE);
    private volatile @Nullable Throwable trouble;

    private Relay() {
    }

    /// What makes things, and tells each.
    @FunctionalInterface
    interface Maker<T> {
        void tell(Consumer<T> taker);
    }

    /// What is done with a thing.
    @FunctionalInterface
    interface Taker<T, X extends Exception> {
        void take(T thing) throws X;
    }

    /// Hands everything that `maker` makes to `taker` on the calling thread, in its order. Whatever either side throws ends
    /// both, and is thrown here.
    ///
    /// @param name of the thread that makes
    static <T, X extends Exception> void run(String name, Maker<T> maker, Taker<T, X> taker) throws X {
        new Relay<T>().relay(name, maker, taker);
    }

    private <X extends Exception> void relay(String name, Maker<T> maker, Taker<T, X> taker) throws X {
        var making = Thread.ofPlatform().name(name).daemon().start(() -> make(maker));
        try {
            for (var some = waiting.take(); some != end; some = waiting.take()) {
                for (T thing : some) {
                    taker.take(thing);
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
            making.interrupt();
        }
    }

    private void make(Maker<T> maker) {
        try {
            maker.tell(thing -> {
                next.add(thing);
                if (next.size() == AT_ONCE) {
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
            put(end);
        } // else nobody waits for it any more
    }

    private void pass() {
        put(next);
        next = new ArrayList<>(AT_ONCE);
    }

    private void put(List<T> some) {
        try {
            waiting.put(some);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
