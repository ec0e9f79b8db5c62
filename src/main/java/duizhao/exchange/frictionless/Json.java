package duizhao.exchange.frictionless;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A value in a JSON text, or the lack of one.
///
/// Built from Jackson's stream of tokens: its object mapper takes 0.3 s longer to start, three times what everything
/// else about a package takes.
///
/// @param value a map, list, text, number or boolean; null where there is none or it is `null`
record Json(@Nullable Object value) {

    /// @throws tools.jackson.core.JacksonException where it is no JSON
    static Json parse(String text) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var root = new Json(read(parser));
            // What follows the value must be JSON too, which only shows when it is read.
            parser.nextToken();
            return root;
        }
    }

    /// The member `key` of an object.
    Json at(String key) {
        return new Json(value instanceof Map<?, ?> members ? members.get(key) : null);
    }

    boolean isMissing() {
        return value == null;
    }

    boolean isList() {
        return value instanceof List;
    }

    /// The text, or `otherwise` where it is none.
    String text(String otherwise) {
        return value instanceof String text ? text : otherwise;
    }

    /// Whether it is the value `true`.
    boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    @Nullable BigDecimal number() {
        return value instanceof BigDecimal number ? number : null;
    }

    /// The items of a list; none where it is no list.
    List<Json> items() {
        return value instanceof List<?> items ? items.stream().map(Json::new).toList() : List.of();
    }

    /// The texts of a list, or a text alone; `otherwise` where it is neither.
    List<String> texts(List<String> otherwise) {
        if (value instanceof String text) {
            return List.of(text);
        }
        return isList() ? items().stream().map(item -> String.valueOf(item.value())).toList() : otherwise;
    }

    private static @Nullable Object read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, @Nullable Object>();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    members.put(name, read(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                var items = new ArrayList<@Nullable Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(parser));
                }
                yield items;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> null;
        };
    }
}
