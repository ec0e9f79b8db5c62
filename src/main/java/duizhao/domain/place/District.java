package duizhao.domain.place;

import org.jspecify.annotations.Nullable;

/// An administrative division 行政区.
///
/// @param code      the six digits of GB/T 2260, e.g. `360104`
/// @param name      full Chinese name, 青云谱区
/// @param shortName name without its kind, 青云谱
/// @param english   name in English, Qingyunpu
/// @param parent    code of the division it belongs to; null at the top of what is held
/// @param validFrom first year in which the division had this area, null where not stated
/// @param validTo   last such year, null while it stands
public record District(String code, String name, String shortName, String english,
                       @Nullable String parent, @Nullable String validFrom, @Nullable String validTo) {

    /// Whether a person who typed `text` meant this district: its code, full or short name, or English name.
    public boolean answersTo(String text) {
        return text.equals(code) || text.equals(name) || text.equals(shortName) || text.equalsIgnoreCase(english);
    }
}
