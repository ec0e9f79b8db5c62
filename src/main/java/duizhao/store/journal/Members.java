package duizhao.store.journal;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The members of a JSON object that holds nothing but texts, whole numbers and truth values; one that is null is left
/// out.
///
/// Made with Jackson's streams of tokens: its object mapper is slow to start.
final class Members {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> members = new LinkedHashMap<>();

    /// Members that a later version added do no harm.
    ///
    /// @throws tools.jackson.core.JacksonException where it is no JSON
    static Members parse(String json) {
        var read = new Members();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                read.put(name, parser.getString());
                parser.skipChildren();
            }
        }
        return read;
    }

    Members put(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    String json() {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            members.forEach((name, value) -> {
                switch (value) {
                    case Integer number -> generator.writeNumberProperty(name, number);
                    case Boolean truth -> generator.writeBooleanProperty(name, truth);
                    default -> generator.writeStringProperty(name, value.toString());
                }
            });
            generator.writeEndObject();
        }
        return text.toString();
    }

    /// @throws IllegalStateException where there is no such member
    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new IllegalStateException("a change lacks its " + name + ": " + members.keySet());
        }
        return text;
    }

    @Nullable String textOrNull(String name) {
        var value = members.get(name);
        return value == null ? null : value.toString();
    }

    /// The members whose names begin with `prefix`, by what follows it, in their order.
    Map<String, String> under(String prefix) {
        var found = new LinkedHashMap<String, String>();
        members.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value.toString());
            }
        });
        return found;
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    boolean isTrue(String name) {
        return Boolean.parseBoolean(text(name));
    }
}
