package duizhao.feature.sources;

/// The fields of this place's forms, by which what is wrong is told beside them.
final class Fields {

    static final String WORDS = "file-words";
    static final String INDICATOR = "file-indicator";
    static final String MEASURE = "file-measure";
    static final String SLICE = "file-slice";
    static final String DEFINITION = "file-definition";
    static final String ROLE = "file-role";
    static final String PERIOD = "file-period";
    static final String FIRMNESS = "file-firmness";
    static final String DISTRICT = "file-district";
    static final String SECTION = "file-section";
    static final String NOTE = "file-note";

    static final String REASON = "aside-reason";
    static final String ASIDE_NOTE = "aside-note";

    static final String TITLE = "source-title";
    static final String ISSUER = "source-issuer";
    static final String KIND = "source-kind";
    static final String DATE = "source-date";
    static final String SOURCE_DISTRICT = "source-district";
    static final String OUTCOMES = "source-outcomes";
    static final String PLANS = "source-plans";

    private Fields() {
    }
}
