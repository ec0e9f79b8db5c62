package duizhao.exchange.sheet;

import java.util.Map;

/// The number formats that a file names by number alone: ECMA-376 part 1, 18.8.30, with the dates as Chinese Excel
/// shows them.
final class BuiltInFormats {

    private static final String WHOLE = "#,##0;-#,##0";
    private static final String CENTS = "#,##0.00;-#,##0.00";
    private static final String TIME = "h:mm";
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "m\"月\"d\"日\"";
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(0, "General"), Map.entry(1, "0"), Map.entry(2, "0.00"), Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"), Map.entry(9, "0%"), Map.entry(10, "0.00%"), Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"), Map.entry(13, "# ??/??"), Map.entry(14, "yyyy/m/d"), Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"), Map.entry(17, "mmm-yy"), Map.entry(18, TIME), Map.entry(19, "h:mm:ss"),
            Map.entry(20, TIME), Map.entry(21, "h:mm:ss"), Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, MONTH), Map.entry(28, DAY), Map.entry(29, DAY),
            Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(32, TIME),
            Map.entry(33, TIME), Map.entry(34, TIME), Map.entry(35, TIME), Map.entry(36, MONTH),
            Map.entry(37, WHOLE), Map.entry(38, WHOLE), Map.entry(39, CENTS),
            Map.entry(40, CENTS), Map.entry(41, "#,##0;-#,##0;\"-\""), Map.entry(42, "#,##0;-#,##0;\"-\""),
            Map.entry(43, "#,##0.00;-#,##0.00;\"-\""), Map.entry(44, "#,##0.00;-#,##0.00;\"-\""),
            Map.entry(45, TIME), Map.entry(46, TIME), Map.entry(47, TIME), Map.entry(48, "##0.0E+0"), Map.entry(49, "@"),
            Map.entry(50, MONTH), Map.entry(51, DAY), Map.entry(52, MONTH),
            Map.entry(53, DAY), Map.entry(54, DAY), Map.entry(55, TIME), Map.entry(56, TIME),
            Map.entry(57, MONTH), Map.entry(58, DAY));

    private BuiltInFormats() {
    }

    /// Blank where there is no such format.
    static String code(int number) {
        return CODES.getOrDefault(number, "");
    }
}
