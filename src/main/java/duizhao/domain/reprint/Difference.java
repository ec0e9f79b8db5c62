package duizhao.domain.reprint;

/// In what two prints of the same thing differ.
public enum Difference {
    /// The number is another one.
    NUMBER,
    /// The number is the same, the words around it are not: 以上 became 左右.
    WORDS,
    /// Another definition, or one print names none.
    DEFINITION,
    /// One print stands as of a month, the other for the whole year, or as of another month.
    AS_OF,
    /// The units cannot be brought to one scale, or one print has no number at all.
    UNIT
}
