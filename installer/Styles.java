import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// Style sheets as JavaFX reads them fastest: parsed already. Where `x.bss` lies beside `x.css`, it takes that.
final class Styles {

    private Styles() {
    }

    /// @param classes where the style sheets are found
    /// @param out     gets a parsed one for each, in the same folders
    static void compile(Path classes, Path out) throws IOException {
        try (var found = Files.walk(classes)) {
            for (Path sheet : found.filter(file -> file.toString().endsWith(".css")).toList()) {
                String name = classes.relativize(sheet).toString();
                Path parsed = out.resolve(name.substring(0, name.length() - ".css".length()) + ".bss");
                Files.createDirectories(parsed.getParent());
                Stylesheet.convertToBinary(sheet.toFile(), parsed.toFile());
            }
        }
    }
}
