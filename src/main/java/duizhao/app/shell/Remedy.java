package duizhao.app.shell;

import java.util.function.BooleanSupplier;

/// What may help where the program could not start.
///
/// @param id   of its button
/// @param text what it says, in the person's language
/// @param run  does it; false where the person thought better of it
public record Remedy(String id, String text, BooleanSupplier run) {
}
