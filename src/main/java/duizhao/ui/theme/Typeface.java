package duizhao.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds a typeface that has Chinese.
///
/// The system's own comes first (it costs nothing and looks native); where there is none, the files that travel with
/// the program are loaded, which takes some 30 ms each and so is done only then.
public final class Typeface {

    /// Families that have Chinese, best first: Windows, macOS, then what Linux desktops bring.
    static final List<String> CHINESE_FAMILIES = List.of("Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC",
            "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "HarmonyOS Sans SC",
            "Hiragino Sans GB", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "SimHei");

    private static final Logger LOG = LoggerFactory.getLogger(Typeface.class);
    private static final List<String> BUNDLED = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private Typeface() {
    }

    /// Name of a family that has Chinese, loaded and ready; the default family where none can be found.
    ///
    /// @param fonts folder of the bundled font files, null where the program does not run from its image
    public static String family(@Nullable Path fonts) {
        return installed(Font.getFamilies())
                .or(() -> fonts == null ? Optional.empty() : load(fonts))
                .orElseGet(() -> Font.getDefault().getFamily());
    }

    /// The best of the families that has Chinese.
    static Optional<String> installed(Collection<String> families) {
        var known = new HashSet<>(families);
        return CHINESE_FAMILIES.stream().filter(known::contains).findFirst();
    }

    private static Optional<String> load(Path folder) {
        Optional<String> family = Optional.empty();
        for (String name : BUNDLED) {
            try (InputStream file = Files.newInputStream(folder.resolve(name))) {
                Font font = Font.loadFont(file, 13);
                if (font != null && family.isEmpty()) {
                    family = Optional.of(font.getFamily());
                }
            } catch (IOException e) {
                LOG.warn("no font {} in {}", name, folder, e);
            }
        }
        return family;
    }
}
