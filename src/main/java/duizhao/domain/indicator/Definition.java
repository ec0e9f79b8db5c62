package duizhao.domain.indicator;

/// A definition 口径 of an indicator that limits what it may be compared with.
///
/// @param key       unique within its indicator, e.g. `cash` for 现汇
/// @param indicator key of the indicator it defines
/// @param silence   what follows where the other side names no definition
/// @param note      what it means, in our own words
public record Definition(String key, String indicator, String name, String english, Silence silence, String note) {
}
