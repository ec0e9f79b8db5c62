package duizhao.domain.source;

import duizhao.domain.Keyed;

/// Why a number in a document is no figure 不取.
public enum SetAsideReason implements Keyed {
    /// 2022年, 1月13日
    DATE("date"),
    /// A chapter's or a list's number.
    LIST_NUMBER("list-number"),
    /// The mark of a note and its number.
    NOTE_NUMBER("note-number"),
    /// Part of a name, a label or a model: 4S店, PM2.5, 1962文创园, 15分钟生活圈.
    NAME("name"),
    /// Says what is counted: 亿元以上项目.
    THRESHOLD("threshold"),
    /// The ordinal of a meeting, a congress or a term.
    SESSION("session"),
    /// Of the country, the province, the city or another district, or a general fact.
    OTHER_PLACE("other-place"),
    /// Explains a word.
    DEFINITION("definition"),
    /// A figure of speech, an article, an announcement of what follows: 以下三个方面.
    WORDING("wording"),
    /// A number of a house, a file or an index.
    ADDRESS("address"),
    /// A time of day or of service that is no result.
    TIME("time");

    private final String key;

    SetAsideReason(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
