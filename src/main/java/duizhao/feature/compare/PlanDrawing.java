package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.indicator.Series;
import duizhao.domain.place.District;
import duizhao.domain.years.History;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.task.Latest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The picture of the lens 计划与完成, of one district at a time. It shares its selection with the table; the headline
/// indicators through the years are read for it.
final class PlanDrawing {

    private final LensKit kit;
    private final PicturePane<PlanPictures.Subject> picture;
    private final Latest latestYears = new Latest();
    private List<History> years = List.of();
    private boolean following;

    /// @param chosen takes the row of a mark that a person chose
    PlanDrawing(LensKit kit, Consumer<ComparisonRow> chosen) {
        this.kit = kit;
        this.picture = new PicturePane<>(Lens.PLAN, new PlanPictures(kit.around().messages()).kinds(), kit.around());
        picture.selectedProperty().addListener((o, was, now) -> {
            if (now != null && !following) {
                chosen.accept(now);
            }
        });
    }

    PicturePane<PlanPictures.Subject> pane() {
        return picture;
    }

    /// Draws one district.
    ///
    /// @param lines    in their order
    /// @param selected the line that is selected; null for none
    void draw(Comparison comparison, String district, List<IndicatorLine> lines, @Nullable IndicatorLine selected) {
        List<ComparisonRow> rows = lines.stream().map(line -> line.side(district)).filter(Objects::nonNull).toList();
        following = true;
        picture.show(new PlanPictures.Subject(comparison, district, rows, years));
        if (selected != null) {
            picture.selectedProperty().set(selected.side(district));
        }
        following = false;
    }

    /// Marks the row that is selected in the table; null for none.
    void follow(@Nullable ComparisonRow row) {
        following = true;
        picture.selectedProperty().set(row);
        following = false;
    }

    /// What was read through the years is of another comparison than the one that is drawn next.
    void forget() {
        years = List.of();
    }

    /// Reads the headline indicators of a comparison through the years, for the small multiples; where they cannot be read
    /// that is told, and there are none.
    ///
    /// @param read runs when they are there to be drawn
    void ask(Comparison comparison, Runnable read) {
        List<String> districts = comparison.districts().stream().map(District::code).toList();
        List<Series.Row> wanted = comparison.rows().stream().map(row -> row.series().row()).distinct()
                .filter(series -> comparison.catalogue().indicator(series.indicator()).isHeadline()).toList();
        if (districts.size() > PlanPictures.MOST_DISTRICTS || wanted.isEmpty()) {
            latestYears.drop();
            return;
        }
        latestYears.start(kit.around().tasks().work(() -> kit.records().histories(districts, wanted)).onSuccess(now -> {
            years = now;
            read.run();
        }));
    }
}
