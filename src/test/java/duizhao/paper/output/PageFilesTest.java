package duizhao.paper.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

    @TempDir
    private Path folder;

    @Test
    void namesSortAsThePagesDo() {
        assertThat(PageFiles.names(folder.resolve("a.b.svg"), 1)).containsExactly(folder.resolve("a.b.svg"));
        assertThat(PageFiles.names(folder.resolve("a.b.svg"), 12)).hasSize(12).isSorted()
                .startsWith(folder.resolve("a.b-01.svg")).endsWith(folder.resolve("a.b-12.svg"));
        assertThat(PageFiles.names(folder.resolve("a"), 120)).hasSize(120).isSorted()
                .startsWith(folder.resolve("a-001"));
    }

    @Test
    void aFullDiskIsSaidAndChangesNothing() throws IOException {
        Path old = Files.writeString(folder.resolve("x-01.svg"), "old");
        var files = new PageFiles(part -> new FilterOutputStream(Files.newOutputStream(part)) {
            private long left = 100_000;

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                left -= count;
                if (left < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, from, count);
            }
        });
        byte[] page = new byte[80_000];
        // The second page is too large for what is left.
        assertThatThrownBy(() -> files.write(folder.resolve("x.svg"), 2, (OutputStream out, int i) -> {
            out.write(page);
            out.write(page, 0, i * 30_000);
        }, Progress.SILENT, "paper.writing")).isInstanceOfSatisfying(UserException.class, e -> {
            assertThat(e.key()).isEqualTo("paper.disk-full");
            assertThat(e.text(new Messages(Messages.CHINESE))).contains("x-02.svg").doesNotContain("\n");
        });
        assertThat(old).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(old);
        }
    }
}
