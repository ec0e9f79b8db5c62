package duizhao.feature.exchange;

import duizhao.domain.record.Catalogue;
import duizhao.exchange.table.ColumnUse;
import duizhao.exchange.table.Coordinates;
import duizhao.exchange.table.Field;
import duizhao.exchange.table.Mapping;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/// What the column in hand is read as; where it holds figures, where they belong.
final class ColumnForm extends FormBox {

    private static final String USE = "column-use";

    private final SheetModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final ComboBox<ColumnUse> use;
    private final PlaceFields places;
    private boolean showing;

    ColumnForm(Messages messages, SheetModel model, Catalogue catalogue, ColumnWords words) {
        this.model = model;
        this.messages = messages;
        title.setId("column-name");
        title.getStyleClass().add("strong");
        add(title);
        use = Choices.box(USE, uses(), words::use);
        use.setVisibleRowCount(14);
        add(USE, messages.text("exchange.column.use"), use);
        places = new PlaceFields(messages, "column", catalogue, this::changed);
        places.addTo(this);
        use.setOnAction(event -> {
            if (!showing && use.getValue() != null) {
                set(use.getValue() instanceof ColumnUse.Figures
                        ? new ColumnUse.Figures(Coordinates.NONE) : use.getValue());
            }
        });
        model.columnProperty().subscribe(column -> show(model.mappingProperty().get()));
        model.mappingProperty().subscribe(this::show);
    }

    private static List<ColumnUse> uses() {
        var uses = new ArrayList<ColumnUse>();
        uses.add(ColumnUse.IGNORED);
        uses.add(new ColumnUse.Figures(Coordinates.NONE));
        for (Field field : Field.values()) {
            uses.add(new ColumnUse.Holds(field));
        }
        return uses;
    }

    private void show(Mapping mapping) {
        int column = model.columnProperty().get();
        if (column >= mapping.columns().size()) {
            return;
        }
        showing = true;
        ColumnUse now = mapping.columns().get(column);
        String header = mapping.headers().get(column);
        title.setText(Mapping.letter(column) + (header.isBlank() ? "" : "  " + header));
        boolean figures = now instanceof ColumnUse.Figures;
        use.setValue(figures ? new ColumnUse.Figures(Coordinates.NONE) : now);
        places.setShown(this, figures);
        if (now instanceof ColumnUse.Figures(Coordinates coordinates)) {
            places.show(coordinates);
        }
        showing = false;
    }

    private void changed(Optional<Coordinates> coordinates) {
        show(coordinates.isEmpty() ? Map.of("column-period", messages.text("exchange.period.wrong")) : Map.of());
        if (!showing) {
            coordinates.ifPresent(given -> set(new ColumnUse.Figures(given)));
        }
    }

    private void set(ColumnUse chosen) {
        var mapping = model.mappingProperty().get();
        var changed = mapping;
        // A field is held by one column.
        if (chosen instanceof ColumnUse.Holds && mapping.columns().contains(chosen)) {
            changed = changed.with(mapping.columns().indexOf(chosen), ColumnUse.IGNORED);
        }
        model.mappingProperty().set(changed.with(model.columnProperty().get(), chosen));
    }
}
