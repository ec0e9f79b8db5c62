package duizhao.store.kill;

import duizhao.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Something that is done to a store by a process that is killed in the midst of it.
///
/// To prove that a new kind of work loses nothing, implement this with a constructor without arguments and give it a test
/// in `KillTest`. That the store opens, is whole, and holds what its history says is checked for every work.
public interface KillWork {

    /// Makes the file that the work is done to, in a folder of its own. In the test's own process, before the first kill.
    void prepare(Path file);

    /// Does the work again and again, until the process is killed. In the process that is killed.
    ///
    /// @param random decides what is done; another seed after each kill
    void run(Path file, Random random, Told told);

    /// Fails where the store lacks a piece of work whose call had returned, or where the kill spoilt what lies beside it.
    /// In the test's own process, after each kill, by the object that prepared the file.
    ///
    /// @param returned what [#run] said had returned, all kills of this file together, in their order
    void check(Store store, List<String> returned);

    /// Who is told how far the work is, in another process.
    interface Told {

        /// A call that changes something on disk is about to be made.
        void calling();

        /// It has returned.
        ///
        /// @param line that [KillWork#check] understands
        void returned(String line);
    }
}
