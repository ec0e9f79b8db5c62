package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The picture beside the table: one district's plans and outcomes.
public interface ComparisonChart {

    Region node();

    /// @param district code of the district
    /// @param rows     its rows in the order of the table; may be empty
    void show(Comparison comparison, String district, List<ComparisonRow> rows);

    /// The row that is selected, in the picture as in the table; null where it is not in the picture.
    ObjectProperty<@Nullable ComparisonRow> selectedProperty();
}
