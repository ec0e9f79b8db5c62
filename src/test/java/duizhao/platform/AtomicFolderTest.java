package duizhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

    @TempDir
    Path folder;

    private Path target() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));
        Files.writeString(target.resolve("a.csv"), "old");
        return target;
    }

    @Test
    void theNewFolderComesInThePlaceOfTheOldOneAndNothingLiesAbout() throws IOException {
        Path target = target();
        AtomicFolder.write(target, into -> Files.writeString(into.resolve("b.csv"), "new"));
        assertThat(target).isDirectoryContaining("glob:**b.csv").isDirectoryNotContaining("glob:**a.csv");
        assertThat(folder).isDirectoryNotContaining("glob:**.old").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void anOldFolderThatCannotBeRemovedIsNoReasonToSayThatNothingWasWritten() throws IOException {
        Path target = target();
        AtomicFolder.write(target, into -> Files.writeString(into.resolve("b.csv"), "new"), gone -> {
            if (Files.exists(gone)) {
                throw new IOException("a file of it is open elsewhere");
            }
        });
        assertThat(target.resolve("b.csv")).hasContent("new");
        assertThat(folder).as("it stays, and nothing of it is lost").isDirectoryContaining("glob:**.old");
    }

    @Test
    void whereTheContentCannotBeWrittenTheOldFolderStaysAndTheReasonIsTold() throws IOException {
        Path target = target();
        assertThatThrownBy(() -> AtomicFolder.write(target, into -> {
            throw new IOException("the disk is full");
        }, gone -> {
            throw new IOException("nor can this be removed");
        })).isInstanceOf(IOException.class).hasMessage("the disk is full");
        assertThat(target.resolve("a.csv")).hasContent("old");
    }
}
