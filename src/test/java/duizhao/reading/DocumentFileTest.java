package duizhao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duizhao.platform.UserException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {

    @TempDir
    private Path folder;

    @Test
    void windowsAndOlderFilesGiveTheSameTextAndPlainHash() throws IOException {
        var plain = written("a.txt", "一季度\n12.3亿元\n".getBytes(StandardCharsets.UTF_8));
        var windows = written("b.txt", "\uFEFF一季度\r\n12.3亿元\r\n".getBytes(StandardCharsets.UTF_8));
        var older = written("c.txt", "一季度\r\n12.3亿元\r\n".getBytes(Charset.forName("GB18030")));
        assertThat(windows.text()).isEqualTo(plain.text());
        assertThat(older.text()).isEqualTo(plain.text());
        assertThat(windows.plainSha256()).isEqualTo(plain.sha256()).isEqualTo(older.plainSha256());
        assertThat(windows.sha256()).isNotEqualTo(plain.sha256());
    }

    @Test
    void whatIsNoTextIsRefusedInOneLine() throws IOException {
        Path pdf = Files.write(folder.resolve("x.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 0xff});
        assertThatThrownBy(() -> DocumentFile.read(pdf)).isInstanceOf(UserException.class)
                .hasMessageContaining("reading.no-text");
        assertThatThrownBy(() -> DocumentFile.read(folder.resolve("missing.txt"))).isInstanceOf(UserException.class)
                .hasMessageContaining("reading.no-file");
        assertThatThrownBy(() -> DocumentFile.read(folder)).isInstanceOf(UserException.class)
                .hasMessageContaining("reading.no-file");
    }

    private DocumentFile written(String name, byte[] bytes) throws IOException {
        return DocumentFile.read(Files.write(folder.resolve(name), bytes));
    }
}
