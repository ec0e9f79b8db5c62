package duizhao.app.shell;

import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.nav.Choice;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The districts as chips to switch on and off; chosen ones stand side by side in the order of the chips.
final class DistrictChips extends HBox {

    private final Choice choice;
    private boolean following;

    DistrictChips(Messages messages, List<District> districts, Choice choice) {
        this.choice = choice;
        getStyleClass().add("chips");
        for (int i = 0; i < districts.size(); i++) {
            District district = districts.get(i);
            var chip = new ToggleButton(messages.either(district.shortName(), district.english()));
            chip.setId("district-" + district.code());
            chip.setUserData(district.code());
            chip.getStyleClass().add("chip");
            String name = messages.either(district.name(), district.english());
            chip.setTooltip(new Tooltip(i < 9 ? name + " (Alt+" + (i + 1) + ")" : name));
            chip.setAccessibleText(name);
            chip.setMinWidth(USE_PREF_SIZE);
            chip.selectedProperty().addListener((o, was, now) -> chosen());
            getChildren().add(chip);
        }
        choice.districts().addListener((ListChangeListener<String>) change -> follow());
        follow();
    }

    /// Switches the chip at `index`, from 0.
    void toggle(int index) {
        if (index < getChildren().size()) {
            ((ToggleButton) getChildren().get(index)).fire();
        }
    }

    private void chosen() {
        if (!following) {
            choice.districts().setAll(getChildren().stream().map(ToggleButton.class::cast)
                    .filter(ToggleButton::isSelected).map(chip -> (String) chip.getUserData()).toList());
        }
    }

    private void follow() {
        following = true;
        getChildren().stream().map(ToggleButton.class::cast)
                .forEach(chip -> chip.setSelected(choice.districts().contains(chip.getUserData())));
        following = false;
    }
}
