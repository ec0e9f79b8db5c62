package duizhao.domain.indicator;

/// A part 部分 of what an indicator counts, e.g. `completion` 完成率 or `in-city` 全市排名.
///
/// @param key     stable name; the same part may be told of several indicators
/// @param name    Chinese name
/// @param english English name
public record Slice(String key, String name, String english) {
}
