package duizhao.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reports with parts of every kind, one other for every number.
public final class Reports {

    private Reports() {
    }

    public static Report report(String key, int number) {
        var parts = new ArrayList<Part>(List.of(new HeadingPart("第" + number + "部分", 1 + number % 2),
                new TextPart("“第一段”\n第二段 " + number), new BreakPart(),
                new ViewPart(new View(ViewKind.values()[number % ViewKind.values().length],
                        Map.of(View.DISTRICTS, "990102,990103", View.PERIOD, "20" + (20 + number))),
                        number % 2 == 0 ? Piece.CHARTS : Piece.TABLES, number % 3, "题" + number, "注" + number)));
        return new Report(key, "报告" + number, number, number % 2 == 0 ? "" : "标题",
                number % 3 == 0 ? Map.of() : Map.of("paper", "A" + number), parts.subList(0, 1 + number % 4));
    }

    public static Publication publication(String key, int number) {
        return Publication.of(new Edition(key, "r-" + number, "标题" + number, "甲",
                Instant.parse("2024-01-01T00:00:00.00" + number + "Z"), "0000000" + number, number, 1 + number),
                new byte[] {1, -1, 0, (byte) number});
    }
}
