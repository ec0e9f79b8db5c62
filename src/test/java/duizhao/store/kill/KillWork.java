package duizhao.store.kill;

import duizhao.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Something that is done to a store by a process that is killed in the midst of it.
///
/// To prove that a new kind of work loses nothing, implement this with a constructor without arguments and name the class
/// in `KillTest`. That the store opens, is whole, and holds what its history says is checked for every work.
public interface KillWork {

    /// Makes the file that the work is done to. In the test's own process, before the first kill.
    void prepare(Path file);

    /// Does the work again and again, until the process is killed. In the process that is killed.
    ///
    /// @param random   decides what is done; another seed after each kill
    /// @param returned to be told of each piece of work, as soon as the call that did it has returned: a line that
    ///                 [#check] understands
    void run(Path file, Random random, Consumer<String> returned);

    /// Fails where the store lacks a piece of work whose call had returned. In the test's own process, after each kill.
    ///
    /// @param returned what [#run] was told to have returned, all kills of this file together, in their order
    void check(Store store, List<String> returned);
}
