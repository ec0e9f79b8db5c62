package duizhao.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A table that every package of this program has: its columns, its key, and what it refers to.
///
/// A package's own schema says the same and more; these are the rules without which a record cannot be made of it.
enum PackageTable {
    DISTRICTS("districts", List.of("district"), "district,name,short_name,english,parent,valid_from,valid_to"),
    SOURCES("sources", List.of("source"),
            "source,title,issuer,kind,date,district,document_number,file,sha256,outcomes,plans"),
    INDICATORS("indicators", List.of("indicator"),
            "indicator,name,english,group,direction,nature,headline,unit,nominal,note"),
    DEFINITIONS("definitions", List.of("indicator", "definition"),
            "definition,indicator,name,english,silence,note"),
    SLICES("slices", List.of("slice"), "slice,name,english"),
    FIGURES("figures", List.of("figure"),
            "figure,district,indicator,measure,slice,definition,period,role,token,value,upper,qualifier,unit,firmness,"
                    + "estimated,source,start,end,section,note"),
    SET_ASIDE("set-aside", List.of(), "source,start,end,token,reason,note"),
    PAIRINGS("pairings", List.of("pairing"), "pairing,plan,outcome,kind,note"),
    CLAIMS("claims", List.of("claim"), "claim,source,district,period,code,token,start,end,note"),
    CHOSEN("chosen", List.of(), "district,indicator,measure,slice,period,plan,outcome,reason"),
    HAND_VERDICTS("hand-verdicts", List.of(), "district,indicator,measure,slice,period,verdict,by,date,reason"),
    TOLERANCES("tolerances", List.of("plan"), "plan,tau,delta,unit,reason"),
    EXPLANATIONS("explanations", List.of("finding"), "finding,substance,by,date,reason"),
    OUTLOOKS("outlooks", List.of("target"), "target,words,by,date"),
    DECOMPOSITIONS("decompositions", List.of("target"), "target,shares,by,date"),
    COMPARISONS("comparisons", List.of("comparison"), "comparison,name,place"),
    COMPARISON_STATE("comparison-state", List.of("comparison", "name"), "comparison,name,value"),
    REPORTS("reports", List.of("report"), "report,name,place,title"),
    REPORT_SETUP("report-setup", List.of("report", "name"), "report,name,value"),
    REPORT_PARTS("report-parts", List.of("report", "part"), "report,part,kind,level,text,view,piece,nth,note"),
    REPORT_CHOICES("report-choices", List.of("report", "part", "name"), "report,part,name,value");

    static final String SECTION = "section";

    private final String resource;
    private final List<String> key;
    private final List<String> columns;

    PackageTable(String resource, List<String> key, String columns) {
        this.resource = resource;
        this.key = key;
        this.columns = List.of(columns.split(","));
    }

    /// The name of the resource.
    String resource() {
        return resource;
    }

    /// The columns that are there once; empty where lines may be alike.
    List<String> key() {
        return key;
    }

    List<String> columns() {
        return columns;
    }

    /// Whether it holds what people decided; a package need not have it, and the bundled one has none.
    boolean isDecided() {
        return compareTo(CLAIMS) > 0;
    }

    /// A column that a package may have besides: the section of a place, which the figures have anyway.
    List<String> more() {
        return this == SET_ASIDE || this == CLAIMS ? List.of(SECTION) : List.of();
    }

    /// The columns of a package that this program writes.
    List<String> written() {
        return Stream.concat(columns.stream(), more().stream()).toList();
    }

    /// The table that must know the value of a column, by the column's name.
    Map<String, PackageTable> references() {
        return switch (this) {
            case DISTRICTS -> Map.of("parent", DISTRICTS);
            case SOURCES -> Map.of("district", DISTRICTS);
            case INDICATORS, SLICES -> Map.of();
            case DEFINITIONS -> Map.of("indicator", INDICATORS);
            case FIGURES -> Map.of("district", DISTRICTS, "indicator", INDICATORS, "slice", SLICES, "source", SOURCES);
            case SET_ASIDE -> Map.of("source", SOURCES);
            case PAIRINGS -> Map.of("plan", FIGURES, "outcome", FIGURES);
            case CLAIMS -> Map.of("source", SOURCES, "district", DISTRICTS);
            case CHOSEN -> Map.of("district", DISTRICTS, "indicator", INDICATORS, "slice", SLICES, "plan", FIGURES,
                    "outcome", FIGURES);
            case HAND_VERDICTS -> Map.of("district", DISTRICTS, "indicator", INDICATORS, "slice", SLICES);
            case TOLERANCES -> Map.of("plan", FIGURES);
            case OUTLOOKS, DECOMPOSITIONS -> Map.of("target", FIGURES);
            case COMPARISON_STATE -> Map.of("comparison", COMPARISONS);
            case REPORTS -> Map.of();
            case REPORT_SETUP, REPORT_PARTS, REPORT_CHOICES -> Map.of("report", REPORTS);
            case EXPLANATIONS, COMPARISONS -> Map.of();
        };
    }
}
