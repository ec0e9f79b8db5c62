import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Writes which works of others travel in the image, with the licence texts and notices that lie in their jars.
///
/// Run as `java Notices.java IMAGE FILE`. A text that several jars hold is written once, with all their names. A jar
/// without any text is listed with the licence that it names, or as one that names none.
final class Notices {

    private static final Pattern TEXT = Pattern.compile("(META-INF/)?(.*/)?(LICEN[CS]E|NOTICE|COPYING)[^/]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("<license>.*?<name>(.*?)</name>", Pattern.DOTALL);

    public static void main(String[] args) throws IOException {
        Path image = Path.of(args[0]);
        var texts = new TreeMap<String, List<String>>();
        var without = new ArrayList<String>();
        for (String folder : List.of("modules", "lib")) {
            try (var jars = Files.list(image.resolve(folder))) {
                for (Path jar : jars.sorted().toList()) {
                    read(jar, texts, without);
                }
            }
        }
        texts.computeIfAbsent(Files.readString(image.resolve("fonts/OFL.txt")), text -> new ArrayList<>())
                .add("Noto Sans SC");
        var out = new StringBuilder("Works of others in Duizhao. The licences of the Java runtime lie in runtime/legal.\n");
        out.append("\nWithout a licence text of their own:\n");
        without.forEach(line -> out.append("- ").append(line).append('\n'));
        texts.forEach((text, names) -> out.append("\n==== ").append(String.join(", ", names)).append("\n\n")
                .append(text.strip()).append('\n'));
        Files.writeString(Path.of(args[1]), out);
    }

    private static void read(Path jar, TreeMap<String, List<String>> texts, List<String> without) throws IOException {
        String name = jar.getFileName().toString();
        String named = "";
        boolean found = false;
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry.class::cast).toList()) {
                if (entry.getName().endsWith("/pom.xml") && named.isEmpty()) {
                    var match = NAMED.matcher(text(zip, entry));
                    named = match.find() ? match.group(1).strip() : "";
                } else if (TEXT.matcher(entry.getName()).matches() && !entry.getName().endsWith(".class")) {
                    var names = texts.computeIfAbsent(text(zip, entry).strip(), text -> new ArrayList<>());
                    if (!names.contains(name)) {
                        names.add(name);
                    }
                    found = true;
                }
            }
        }
        if (!found) {
            without.add(name + ": " + (named.isEmpty() ? "names no licence" : named));
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
