package duizhao.domain.check;

import java.util.List;

/// The arithmetic of a finding before it is put into a language: a message and what goes into it.
///
/// @param key       of the message
/// @param arguments texts and numbers as they stand; a figure for its printed words, a series or a definition for its
///                  name, further words, or a list of these. See [FindingTexts]
public record Words(String key, List<Object> arguments) {
    /// Nothing to say.
    public static final Words NONE = new Words("", List.of());

    public Words {
        arguments = List.copyOf(arguments);
    }

    static Words of(String key, Object... arguments) {
        return new Words(key, List.of(arguments));
    }
}
