package duizhao.store.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One step of a store's layout, to `version` from the one before.
///
/// @param version 1 for the first
/// @param script  SQL statements that neither begin nor end a transaction
public record Migration(int version, String script) {

    /// The step as it lies in the program: `duizhao/store/schema/0001.sql`, ...
    static Migration bundled(int version) {
        String name = String.format(Locale.ROOT, "/duizhao/store/schema/%04d.sql", version);
        try (var in = Migration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new Migration(version, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
