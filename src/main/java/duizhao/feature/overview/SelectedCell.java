package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Role;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Overview;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.nav.EntryCell;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cell of the matrix that is selected, as far as its column is shown.
final class SelectedCell {

    private final OverviewModel model;

    SelectedCell(OverviewModel model) {
        this.model = model;
    }

    /// Whether a cell is selected whose column is shown.
    boolean isShown() {
        Answer answer = model.answerProperty().get();
        ComparedCell cell = model.selectedProperty().get();
        return answer != null && cell != null && column(answer.overview(), cell).isPresent();
    }

    /// What stands in it; null where it is empty, or not shown.
    @Nullable ComparisonRow row() {
        Answer answer = model.answerProperty().get();
        ComparedCell cell = model.selectedProperty().get();
        return answer == null || cell == null ? null : row(answer.overview(), cell);
    }

    /// What it lacks: the outcome before the plan.
    Optional<EntryCell> missing() {
        if (!isShown()) {
            return Optional.empty();
        }
        ComparedCell cell = model.selectedProperty().get();
        ComparisonRow row = row();
        return row == null || row.outcome() == null ? Optional.of(entryCell(cell, Role.OUTCOME))
                : row.plan() == null ? Optional.of(entryCell(cell, Role.PLAN)) : Optional.empty();
    }

    /// Where one types what it lacks, or else its outcome. A cell is selected.
    EntryCell typed() {
        return missing().orElseGet(() -> entryCell(model.selectedProperty().get(), Role.OUTCOME));
    }

    static EntryCell entryCell(ComparedCell cell, Role role) {
        return new EntryCell(cell.district(), cell.period(), cell.series(), role);
    }

    private static Optional<Column> column(Overview overview, ComparedCell cell) {
        return overview.columns().stream().filter(column -> column.district().code().equals(cell.district())
                && column.period().equals(cell.period())).findFirst();
    }

    private static @Nullable ComparisonRow row(Overview overview, ComparedCell cell) {
        return column(overview, cell).flatMap(column -> overview.lines().stream()
                .filter(line -> line.series().equals(cell.series()) && line.nth() == cell.nth())
                .findFirst().flatMap(line -> line.cell(column))).orElse(null);
    }
}
