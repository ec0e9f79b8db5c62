package duizhao.feature.report;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewPart;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What parts of a report are called.
final class PartWords {

    private static final int LONGEST = 60;

    private final Catalogue catalogue;
    private final Messages messages;

    PartWords(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /// In a few words.
    String name(Part part) {
        return switch (part) {
            case HeadingPart(var text, var _) -> text;
            case TextPart text -> text.paragraphs().isEmpty() ? messages.text("report.part.text.blank")
                    : shortened(text.paragraphs().getFirst());
            case BreakPart() -> messages.text("report.part.break");
            case ViewPart view -> view.title().isBlank() || view.isUntitled() ? messages.text("report.view." + view.view().kind().key())
                    : view.title();
        };
    }

    /// What a view shows, and what of it; blank for other parts.
    String details(Part part) {
        if (!(part instanceof ViewPart(var view, var piece, var nth, var title, var _))) {
            return "";
        }
        var told = new ArrayList<String>();
        if (!title.isBlank() && !title.equals(ViewPart.UNTITLED)) {
            told.add(messages.text("report.view." + view.kind().key()));
        }
        series(view).ifPresent(series -> told.add(new SeriesNames(catalogue, messages).full(series)));
        String districts = view.districts().stream().map(this::district).collect(Collectors.joining(
                messages.text("report.comma")));
        told.add(districts.isEmpty() ? messages.text("report.all-districts") : districts);
        Period.parse(view.choice(View.PERIOD)).ifPresent(period -> told.add(PeriodText.of(period, messages)));
        if (piece != Piece.ALL) {
            told.add(nth == 0 ? messages.text("report.piece." + piece.key())
                    : messages.text("report.piece.nth." + piece.key(), nth));
        }
        return String.join(messages.text("report.dot"), told);
    }

    static Optional<Series.Row> series(View view) {
        return Series.Row.parse(view.choice(View.SERIES));
    }

    String series(Series.Row series) {
        return new SeriesNames(catalogue, messages).full(series);
    }

    String district(String code) {
        return catalogue.districts().stream().filter(d -> d.code().equals(code)).findFirst()
                .map(d -> messages.either(d.shortName(), d.english())).orElse(code);
    }

    /// Which kinds of chart a view can have, the one it takes by itself first; empty where it has no choice.
    static List<String> charts(View view) {
        return switch (view.kind()) {
            case COMPARISON -> List.of("", "bullets", "dumbbells", "deviations", "multiples");
            case STANDING -> List.of("", "ranking", "slope");
            case YEARS -> List.of("", "trend", "multiples", "indexed", "path");
            case OVERVIEW -> List.of("", "matrix");
            case PRINTS, UNANSWERED, PROGRESS, CHECKS -> List.of();
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
