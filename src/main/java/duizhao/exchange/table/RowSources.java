package duizhao.exchange.table;

import duizhao.domain.change.SourceChange;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.exchange.plan.FigurePlanner;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Where;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/// The sources of a table's rows: one that is known by key or title, or a new one of the kind 导入的表格.
///
/// The new one of a file has a key made of the file's name, so that the file, imported again or in a newer form, is the
/// same source; it has no date and so counts as the oldest: what it says never takes the place of a printed number by
/// itself.
final class RowSources {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final int KEY_BYTES = 6;

    private final Names names;
    private final Mapping mapping;
    private final String file;
    private final FigurePlanner planner;
    private final Map<String, String> added = new HashMap<>();

    RowSources(Names names, Mapping mapping, String file, FigurePlanner planner) {
        this.names = names;
        this.mapping = mapping;
        this.file = file;
        this.planner = planner;
    }

    /// Key of the source of rows that name none.
    String ofFile() {
        return mapping.source().isEmpty() ? named("", file) : mapping.source();
    }

    /// @param key   blank where the row names none
    /// @param title blank where the row names none
    String named(String key, String title) {
        for (String name : new String[] {key, title}) {
            var found = name.isEmpty() ? java.util.Optional.<Source>empty() : names.source(name);
            if (found.isPresent()) {
                return found.get().key();
            }
        }
        String shown = title.isEmpty() ? key : title;
        return added.computeIfAbsent(shown, _ -> add(KEY.matcher(key).matches() ? key : keyOf(shown), shown));
    }

    private String add(String key, String title) {
        var source = new Source(key, title, "", SourceKind.TABLE, "", "", "", title.equals(file) ? file : "", "", null,
                null);
        var held = names.source(key);
        if (held.isPresent()) {
            return key;
        }
        if (planner.expectSource(key)) {
            planner.add(Item.added(Where.NOWHERE, new SourceChange(null, source)));
        }
        return key;
    }

    private static String keyOf(String title) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(title.getBytes(StandardCharsets.UTF_8));
            return "table-" + HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
