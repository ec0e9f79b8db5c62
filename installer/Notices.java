import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Writes which works of others travel in the image, with the full text of every licence and notice.
///
/// Run as `java Notices.java IMAGE LICENSE LICENCES FILE`: the texts come from the jars, from the runtime, from this
/// project's LICENSE (Apache 2.0, which many of the works have, too) and from the folder LICENCES, whose `works.txt`
/// says which text holds for a jar that carries none. A work without any text ends it with code 1.
final class Notices {

    private static final Pattern TEXT = Pattern.compile("(META-INF/)?(.*/)?([^/]*-)?(LICEN[CS]E|NOTICE|COPYING)[^/]*",
            Pattern.CASE_INSENSITIVE);

    private final Path image;
    private final Path apache;
    private final Path licences;
    /// From the start of a jar's name to the names of texts; the longest start that fits holds.
    private final Map<String, List<String>> works = new TreeMap<>();
    /// From a text to the works it holds for, in the order in which they were met.
    private final Map<String, LinkedHashSet<String>> texts = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();

    private Notices(Path image, Path apache, Path licences) throws IOException {
        this.image = image;
        this.apache = apache;
        this.licences = licences;
        for (String line : Files.readAllLines(licences.resolve("works.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int colon = line.indexOf(':');
                works.put(line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" +")));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        var notices = new Notices(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        notices.collect();
        if (!notices.without.isEmpty()) {
            System.err.println("Without a licence: " + String.join(", ", notices.without)
                    + ". Find out which one holds and name it in " + Path.of(args[2], "works.txt") + ".");
            System.exit(1);
        }
        Files.writeString(Path.of(args[3]), notices.written());
    }

    private void collect() throws IOException {
        add("Java runtime", named("openjdk"));
        for (String folder : List.of("modules", "lib")) {
            try (Stream<Path> jars = Files.list(image.resolve(folder))) {
                // Native libraries lie beside the jars they come from.
                for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                    read(jar);
                }
            }
        }
        add("Noto Sans SC", Files.readString(image.resolve("fonts/OFL.txt")));
        // What OpenJDK itself took from others: zlib, FreeType, HarfBuzz, libpng, CLDR and so on.
        try (Stream<Path> parts = Files.walk(image.resolve("runtime/legal"))) {
            for (Path part : parts.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                add("Java runtime: " + part.getFileName().toString().replace(".md", ""), Files.readString(part));
            }
        }
    }

    private void read(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        var found = new ArrayList<String>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                if (!entry.isDirectory() && !entry.getName().endsWith(".class")
                        && TEXT.matcher(entry.getName()).matches()) {
                    found.add(text(zip, entry));
                }
            }
        }
        String start = works.keySet().stream().filter(name::startsWith)
                .max(Comparator.comparingInt(String::length)).orElse("");
        for (String text : works.getOrDefault(start, List.of())) {
            found.add(named(text));
        }
        if (found.isEmpty()) {
            without.add(name);
        }
        for (String text : found) {
            add(name, text);
        }
    }

    private String named(String text) throws IOException {
        Path legal = image.resolve("runtime/legal/java.base");
        return switch (text) {
            case "apache" -> Files.readString(apache);
            case "openjdk" -> Files.readString(legal.resolve("LICENSE"));
            default -> Files.readString(licences.resolve(text + ".txt"));
        };
    }

    /// Texts that differ in nothing but line ends and spaces at the ends are one.
    private void add(String work, String text) {
        texts.computeIfAbsent(text.strip().replace("\r\n", "\n"), key -> new LinkedHashSet<>()).add(work);
    }

    private String written() {
        var out = new StringBuilder("""
                Works of others in Duizhao, each with its licence and notices in full. Of fastutil only the classes
                that are used are here, of sqlite-jdbc only SQLite for this system; nothing else was changed.
                """);
        texts.forEach((text, names) -> out.append("\n==== ").append(String.join(", ", names)).append("\n\n")
                .append(text).append('\n'));
        return out.toString();
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
