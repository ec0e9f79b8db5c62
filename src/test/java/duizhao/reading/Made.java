package duizhao.reading;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import java.util.Arrays;
import java.util.List;

/// Figures and numbers set aside, made for a text.
final class Made {

    private Made() {
    }

    static Figure figure(String token, Place place) {
        var quantity = ((Reading.Understood) Notation.read(token)).quantity();
        return new Figure("f" + place.start() + token, "360104", new Series("projects", Measure.LEVEL, "", ""),
                Period.year(2022), Role.PLAN, quantity, "report", place, "");
    }

    /// A figure for each token at its first place in `text`.
    static List<Figure> figures(String text, String... tokens) {
        return Arrays.stream(tokens).map(token -> figure(token, place(text, token))).toList();
    }

    static List<SetAside> aside(String text, String... tokens) {
        return Arrays.stream(tokens)
                .map(token -> new SetAside("report", place(text, token), token, SetAsideReason.THRESHOLD, "")).toList();
    }

    static Source source(String key, String sha256) {
        return new Source(key, "报告", "区政府", SourceKind.PLAN_REPORT, "2022-01-13", "360104", "", key + ".txt", sha256,
                null, Period.year(2022));
    }

    private static Place place(String text, String token) {
        int at = text.indexOf(token);
        if (at < 0) {
            throw new IllegalArgumentException(token);
        }
        int start = text.codePointCount(0, at);
        return new Place("", start, start + token.codePointCount(0, token.length()));
    }
}
