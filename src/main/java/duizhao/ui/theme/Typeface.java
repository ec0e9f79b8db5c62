package duizhao.ui.theme;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds a typeface that has Chinese.
///
/// The system's own comes first (it costs nothing and looks native); where there is none, or none that can be bold, the files
/// that travel with the program are loaded, which takes some 30 ms each and so is done only then. JavaFX makes no bold letters
/// of others, and without them headings, and lines that differ, look like all the rest.
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
        return installed(Font.getFamilies(), Typeface::canBeBold)
                .or(() -> fonts == null ? Optional.empty() : load(fonts))
                .orElseGet(() -> Font.getDefault().getFamily());
    }

    /// Lays out a few words: the first text of a program pays for reading the tables of Unicode and for linking what looks
    /// into them, and this may be done while the JavaFX thread has other work. For any thread.
    public static void warm(String family) {
        var words = new Text("对照 2025年 7.5%");
        words.setFont(Font.font(family, Look.BASE_SIZE));
        words.getLayoutBounds();
    }

    /// The best of the families that has Chinese and can be bold.
    static Optional<String> installed(Collection<String> families, Predicate<String> canBeBold) {
        var known = new HashSet<>(families);
        return CHINESE_FAMILIES.stream().filter(known::contains).filter(canBeBold).findFirst();
    }

    /// WenQuanYi and SimHei have one weight only.
    private static boolean canBeBold(String family) {
        return Font.font(family, FontWeight.BOLD, Look.BASE_SIZE).getStyle().toLowerCase(Locale.ROOT).contains("bold");
    }

    private static Optional<String> load(Path folder) {
        Optional<String> family = Optional.empty();
        for (String name : BUNDLED) {
            // By its address the file is read where it lies; of a stream JavaFX would copy all ten megabytes first. The
            // path is taken as it is, so nothing in it may be encoded as a URI would be.
            Font font = Font.loadFont("file:" + folder.resolve(name).toAbsolutePath(), 13);
            if (font == null) {
                LOG.warn("no font {} in {}", name, folder);
            } else if (family.isEmpty()) {
                family = Optional.of(font.getFamily());
            }
        }
        return family;
    }
}
