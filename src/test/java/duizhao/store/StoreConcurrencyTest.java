package duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.db.Connections;
import duizhao.store.db.Statements;
import duizhao.store.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Several at once: readers, the writer, and a second program on the same file.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoreConcurrencyTest {

    private static final String ADD = "INSERT INTO slice (id, key, name, english) VALUES ((SELECT max(id) + 1 FROM slice), ?, '', '')";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void make() {
        file = folder.resolve("a.duizhao");
        open(Connections.PATIENCE).close();
    }

    @Test
    void readingGoesOnWhileSomethingIsWritten() throws InterruptedException {
        try (var store = open(Connections.PATIENCE)) {
            var writing = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            String before = store.stateHash();
            var write = CompletableFuture.runAsync(() -> store.change(connection -> {
                Statements.update(connection, "DELETE FROM claim");
                Statements.update(connection, "DELETE FROM pairing");
                Statements.update(connection, "DELETE FROM figure");
                writing.countDown();
                await(goOn);
                return null;
            }));
            writing.await();

            assertThat(store.figures().count()).isEqualTo(4);
            assertThat(store.stateHash()).isEqualTo(before);

            goOn.countDown();
            write.join();
            assertThat(store.figures().count()).isZero();
        }
    }

    @Test
    void anActThatFailsLeavesNothing() {
        try (var store = open(Connections.PATIENCE)) {
            String before = store.stateHash();

            assertThatThrownBy(() -> store.change(connection -> {
                Statements.update(connection, ADD, "half");
                throw new IllegalStateException("in the middle");
            })).hasMessage("in the middle");

            assertThat(slices(store)).isEqualTo(2);
            assertThat(store.stateHash()).isEqualTo(before);
        }
    }

    @Test
    void aSecondProgramWaitsForTheFirstAndNothingIsLost() throws InterruptedException {
        try (var first = open(Connections.PATIENCE); var second = open(Duration.ofSeconds(30))) {
            var writing = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var one = CompletableFuture.runAsync(() -> first.change(connection -> {
                Statements.update(connection, ADD, "one");
                writing.countDown();
                await(goOn);
                return null;
            }));
            writing.await();
            var two = CompletableFuture.runAsync(() ->
                    second.change(connection -> Statements.update(connection, ADD, "two")));
            goOn.countDown();
            CompletableFuture.allOf(one, two).join();

            assertThat(slices(first)).isEqualTo(4);
            assertThat(slices(second)).isEqualTo(4);
        }
    }

    @Test
    void aSecondProgramThatWaitsTooLongIsToldSoAndChangesNothing() throws InterruptedException {
        try (var first = open(Connections.PATIENCE); var second = open(Duration.ofMillis(50))) {
            var writing = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var one = CompletableFuture.runAsync(() -> first.change(connection -> {
                Statements.update(connection, ADD, "one");
                writing.countDown();
                await(goOn);
                return null;
            }));
            writing.await();

            var refusal = catchThrowableOfType(UserException.class, () ->
                    second.change(connection -> Statements.update(connection, ADD, "two")));
            goOn.countDown();
            one.join();

            assertThat(refusal.key()).isEqualTo("error.store-busy");
            assertThat(slices(second)).isEqualTo(3);
            second.change(connection -> Statements.update(connection, ADD, "two, again"));
            assertThat(slices(first)).isEqualTo(4);
        }
    }

    @Test
    void aCatalogueThatAnotherProgramChangedIsSeen() {
        try (var first = open(Connections.PATIENCE); var second = open(Connections.PATIENCE)) {
            second.change(connection -> Statements.update(connection, "UPDATE district SET name = '新区' WHERE id = 1"));

            assertThat(first.catalogue().districts().getFirst().name()).isEqualTo("新区");
        }
    }

    @Test
    void aWriterThatIsInterruptedStillTellsWhatBecameOfIt() {
        try (var store = open(Connections.PATIENCE)) {
            Thread.currentThread().interrupt();
            store.change(connection -> Statements.update(connection, ADD, "one"));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(slices(store)).isEqualTo(3);
        }
    }

    @Test
    void closingTwiceDoesNoHarmAndLeavesOneFile() {
        var store = open(Connections.PATIENCE);
        store.change(connection -> Statements.update(connection, ADD, "one"));
        store.close();
        store.close();

        assertThat(folder.toFile().list()).containsExactly("a.duizhao");
        assertThat(Files.exists(file)).isTrue();
    }

    private Store open(Duration patience) {
        return new Opening(Schema.bundled(), patience, Location::of).open(file, Records::full, Progress.SILENT);
    }

    private static long slices(Store store) {
        return Long.parseLong(Records.query(store.file(), "SELECT count(*) FROM slice").getFirst());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
