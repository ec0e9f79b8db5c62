package duizhao.ui.nav;

import java.util.List;

/// What a person should know of the store before they begin.
///
/// @param key       message key of the line
/// @param arguments put into it
/// @param offerKey  message key of what can be done about it; blank for nothing
/// @param offer     does it
public record Warning(String key, List<Object> arguments, String offerKey, Runnable offer) {

    public Warning {
        arguments = List.copyOf(arguments);
    }

    /// A warning about which nothing can be done here.
    public static Warning of(String key, Object... arguments) {
        return new Warning(key, List.of(arguments), "", () -> { });
    }
}
