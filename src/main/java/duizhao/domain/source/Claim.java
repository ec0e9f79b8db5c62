package duizhao.domain.source;

import duizhao.domain.period.Period;

/// What a document says of its own results 官方表述, coded.
///
/// @param code  the coded fact: `all-targets-met`, `some-growth-targets-missed`, ...
/// @param token a short printed fragment
public record Claim(String key, String source, String district, Period period, String code, String token,
                    Place place, String note) {
}
