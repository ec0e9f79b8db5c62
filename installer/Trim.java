import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.sqlite.util.OSInfo;

/// Leaves out of two libraries of the image what it never uses: fastutil's classes that nothing names (most of them),
/// and SQLite as built for other systems.
///
/// Run by the build as `java --class-path SQLITE Trim.java IMAGE FASTUTIL SQLITE`, with the two jars as they were
/// published; a copy in the image that already holds just what is wanted stays as it is, since its time tells the
/// start cache whether it changed.
///
/// A class of fastutil stays if any class of `lib` names it, in code, descriptor, signature or string, or a class that
/// stays does. That is more than what can be loaded: fastutil itself looks no class up by a name put together.
final class Trim {

    private static final String COLLECTIONS = "it/unimi/dsi/fastutil/";
    private static final Pattern NAMED = Pattern.compile("it[/.]unimi[/.]dsi[/.]fastutil[/.][\\w$/.]+");
    private static final String NATIVE = "org/sqlite/native/";

    public static void main(String[] args) throws IOException {
        Path image = Path.of(args[0]);
        Path fastutil = Path.of(args[1]);
        Path sqlite = Path.of(args[2]);
        var used = new TreeSet<String>();
        var classes = classes(fastutil);
        var next = new ArrayDeque<String>(named(image.resolve("lib"), fastutil.getFileName()));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (classes.containsKey(name) && used.add(name)) {
                next.addAll(named(classes.get(name)));
            }
        }
        if (used.isEmpty()) {
            throw new IllegalStateException("nothing in " + image.resolve("lib") + " uses fastutil: leave it out");
        }
        keep(fastutil, image.resolve("lib"), entry -> !entry.endsWith(".class") || used.contains(entry));
        String here = NATIVE + OSInfo.getNativeLibFolderPathForCurrentOS() + "/";
        keep(sqlite, image.resolve("modules"), entry -> !entry.startsWith(NATIVE) || entry.startsWith(here));
    }

    private interface Wanted {
        boolean test(String entry);
    }

    /// Entry names of the classes that the other jars of `lib` name.
    private static TreeSet<String> named(Path lib, Path except) throws IOException {
        var names = new TreeSet<String>();
        for (Path jar : list(lib)) {
            if (!jar.getFileName().equals(except)) {
                classes(jar).values().forEach(bytes -> names.addAll(named(bytes)));
            }
        }
        return names;
    }

    private static List<String> named(byte[] bytes) {
        var names = new TreeSet<String>();
        for (var entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof Utf8Entry text) {
                NAMED.matcher(text.stringValue()).results()
                        .forEach(found -> names.add(found.group().replace('.', '/') + ".class"));
            }
        }
        return List.copyOf(names);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /// Those that can name a collection: classes of later releases of Java and module descriptors are not needed here.
    private static Map<String, byte[]> classes(Path jar) throws IOException {
        var classes = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream().filter(entry -> entry.getName().endsWith(".class") && !entry.getName().endsWith("-info.class"))
                    .forEach(entry -> classes.put(entry.getName(), bytes(zip, entry)));
        }
        return classes;
    }

    private static void keep(Path published, Path folder, Wanted wanted) throws IOException {
        Path kept = folder.resolve(published.getFileName());
        try (var zip = new ZipFile(published.toFile())) {
            var entries = zip.stream().filter(entry -> wanted.test(entry.getName())).toList();
            if (same(kept, entries)) {
                return;
            }
            try (var out = new ZipOutputStream(Files.newOutputStream(kept))) {
                for (ZipEntry entry : entries) {
                    var copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(copy);
                    out.write(bytes(zip, entry));
                }
            }
        }
        System.out.printf("%s: %.1f of %.1f MB%n", published.getFileName(), Files.size(kept) / 1e6,
                Files.size(published) / 1e6);
    }

    private static boolean same(Path kept, List<? extends ZipEntry> entries) throws IOException {
        try (var zip = new ZipFile(kept.toFile())) {
            return zip.stream().map(entry -> entry.getName() + entry.getCrc()).toList()
                    .equals(entries.stream().map(entry -> entry.getName() + entry.getCrc()).toList());
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
