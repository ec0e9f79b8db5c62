package duizhao.feature.report;

import duizhao.domain.record.Catalogue;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the place 报告 shows: properties only.
final class ReportModel {

    private final ObjectProperty<List<Report>> reports = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Edition>> editions = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Report> report = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Edition> edition = new SimpleObjectProperty<>();
    private final IntegerProperty part = new SimpleIntegerProperty(-1);
    private final ObjectProperty<@Nullable Catalogue> catalogue = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Offered> offered = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Composed> composed = new SimpleObjectProperty<>();
    private final BooleanProperty composing = new SimpleBooleanProperty();
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.LOADING);

    /// All reports in their order.
    ObjectProperty<List<Report>> reportsProperty() {
        return reports;
    }

    /// What was published of any report, the newest first.
    ObjectProperty<List<Edition>> editionsProperty() {
        return editions;
    }

    /// The report that is looked at; null where there is none.
    ObjectProperty<@Nullable Report> reportProperty() {
        return report;
    }

    /// The published report whose pages are shown instead; null while the report itself is shown.
    ObjectProperty<@Nullable Edition> editionProperty() {
        return edition;
    }

    /// Which part of the report is selected, from 0; -1 for none.
    IntegerProperty partProperty() {
        return part;
    }

    /// Names districts and indicators; null before the first answer.
    ObjectProperty<@Nullable Catalogue> catalogueProperty() {
        return catalogue;
    }

    /// What views can be chosen of; null before the first answer.
    ObjectProperty<@Nullable Offered> offeredProperty() {
        return offered;
    }

    /// The report as a sheet; null before the first.
    ObjectProperty<@Nullable Composed> composedProperty() {
        return composed;
    }

    /// Whether pages are being made.
    BooleanProperty composingProperty() {
        return composing;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }

    /// The selected part; null for none.
    @Nullable Part selected() {
        Report shown = report.get();
        int at = part.get();
        return shown == null || at < 0 || at >= shown.parts().size() ? null : shown.parts().get(at);
    }
}
