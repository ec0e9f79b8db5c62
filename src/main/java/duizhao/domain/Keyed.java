package duizhao.domain;

import java.util.Optional;

/// A constant that has a stable written name, the same in store, file, screen key and command.
public interface Keyed {

    /// The written name: lower case, words joined by hyphens.
    String key();

    /// The constant of `type` that is written `key`, or empty where there is none.
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return Optional.ofNullable(type.cast(KeyedConstants.OF.get(type).get(key)));
    }
}
