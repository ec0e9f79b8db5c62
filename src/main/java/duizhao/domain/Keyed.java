package duizhao.domain;

import java.util.Optional;

/// A constant that has a stable written name, the same in store, file, screen key and command.
public interface Keyed {

    /// The written name: lower case, words joined by hyphens.
    String key();

    /// The constant of `type` that is written `key`, or empty where there is none.
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        for (E constant : type.getEnumConstants()) {
            if (constant.key().equals(key)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
