package duizhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("new folder").resolve("settings.properties");
    }

    @Test
    void whatWasChosenIsThereAgain() throws IOException {
        var settings = Settings.load(file);
        settings.put(Settings.LANGUAGE, "en");
        settings.put("theme", "夜");
        settings.put("window", "-5,10,1280,800,true");
        settings.save();

        var again = Settings.load(file);

        assertThat(again.language()).isEqualTo(Messages.ENGLISH);
        assertThat(again.get("theme")).contains("夜");
        assertThat(again.get("window")).contains("-5,10,1280,800,true");
        assertThat(again.get("another")).isEmpty();
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertDefaults(Settings.load(file));
    }

    @Test
    void anUnreadableFileGivesTheDefaults() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'t', 'h', 'e', 'm', 'e', '=', (byte) 0xff, (byte) 0xfe, '\n'});
        assertDefaults(Settings.load(file));

        Files.writeString(file, "theme=x\nlanguage=\\u12");
        assertDefaults(Settings.load(file));
    }

    @Test
    void nonsenseGivesTheDefaults() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "language=tlh\ntheme= \n");

        assertDefaults(Settings.load(file));
    }

    @Test
    void keysOfAnotherVersionAreKept() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "version=7\nfuture=yes\n");
        var settings = Settings.load(file);
        settings.put("theme", "x");
        settings.save();

        assertThat(file).content().contains("version=7", "future=yes", "theme=x");
    }

    @Test
    void theFileIsStampedAndTheSameChoicesGiveTheSameBytes() throws IOException {
        Settings.load(file).save();
        assertThat(file).content().isEqualToNormalizingNewlines("version=1\n");

        Settings.load(file).save();
        assertThat(file).content().isEqualToNormalizingNewlines("version=1\n");
        assertThat(file.getParent().toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void whatFailsInTheMiddleLeavesTheFileAsItWas() throws IOException {
        Settings.load(file).save();

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write('x');
            throw new IOException("disk full");
        })).hasMessage("disk full");

        assertThat(file).content().isEqualToNormalizingNewlines("version=1\n");
        assertThat(file.getParent().toFile().list()).containsExactly("settings.properties");
    }

    private static void assertDefaults(Settings settings) {
        assertThat(settings.language()).isEqualTo(Messages.CHINESE);
        assertThat(settings.get("theme")).isEmpty();
    }
}
