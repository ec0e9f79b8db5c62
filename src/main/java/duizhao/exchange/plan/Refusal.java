package duizhao.exchange.plan;

import duizhao.platform.Messages;
import java.util.Arrays;
import java.util.List;

/// Why something cannot be imported.
///
/// @param key       of the message
/// @param arguments its {0}, {1}, ...
public record Refusal(String key, List<String> arguments) {

    private static final int LONGEST = 60;

    public Refusal {
        arguments = arguments.stream().map(Refusal::shortened).toList();
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public String text(Messages messages) {
        return messages.text(key, arguments.toArray());
    }

    /// What stands in a file may be long and may break lines.
    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
