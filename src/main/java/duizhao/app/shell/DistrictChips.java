package duizhao.app.shell;

import duizhao.domain.comparison.Selection;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The districts as chips to switch on and off; chosen ones stand side by side in the order in which they are offered.
///
/// Where more are offered than fit, only chosen ones have a chip, and a list to search in offers all.
final class DistrictChips extends HBox {

    /// So many chosen chips leave room for the rest of the bar at 1280 pixels.
    private static final int SHOWN = 4;

    /// Longer names than this are cut where the bar has no room for them, and told whole where the mouse rests.
    private static final int LONG = 12;
    private static final double LEAST = 88;

    private final Messages messages;
    private final List<District> districts;
    private final Choice choice;
    private final boolean many;
    private final HBox chips = new HBox();
    private boolean following;

    /// @param dress gives theme and typeface to what opens in a window of its own
    DistrictChips(Messages messages, List<District> districts, Choice choice, Consumer<Parent> dress) {
        this.messages = messages;
        this.districts = districts;
        this.choice = choice;
        this.many = districts.size() > Selection.SIDE_BY_SIDE;
        getStyleClass().add("chips");
        chips.getStyleClass().add("chips");
        getChildren().add(chips);
        if (many) {
            getChildren().add(chooser(dress));
        } else {
            for (int i = 0; i < districts.size(); i++) {
                chips.getChildren().add(chip(districts.get(i), i));
            }
        }
        choice.districts().addListener((ListChangeListener<String>) change -> follow());
        follow();
    }

    /// Switches the chip at `index`, from 0.
    void toggle(int index) {
        if (index < chips.getChildren().size() && chips.getChildren().get(index) instanceof ToggleButton chip) {
            chip.fire();
        }
    }

    private ToggleButton chip(District district, int index) {
        var chip = new ToggleButton(messages.either(district.shortName(), district.english()));
        chip.setId("district-" + district.code());
        chip.setUserData(district.code());
        chip.getStyleClass().add("chip");
        String name = messages.either(district.name(), district.english());
        HoverText.tell(chip, index < 9 ? name + " (Alt+" + (index + 1) + ")" : name);
        chip.setAccessibleText(name);
        chip.setMinWidth(chip.getText().length() > LONG ? LEAST : USE_PREF_SIZE);
        chip.setSelected(many);
        chip.selectedProperty().addListener((o, was, now) -> chosen(district, now));
        return chip;
    }

    private void chosen(District district, boolean on) {
        if (!following) {
            choice.districts().setAll(districts.stream().map(District::code)
                    .filter(code -> code.equals(district.code()) ? on : choice.districts().contains(code)).toList());
        }
    }

    private void follow() {
        following = true;
        if (many) {
            chips.getChildren().setAll(chosenOnly());
        } else {
            chips.getChildren().stream().map(ToggleButton.class::cast)
                    .forEach(chip -> chip.setSelected(choice.districts().contains(chip.getUserData())));
        }
        following = false;
    }

    private List<Node> chosenOnly() {
        List<District> chosen = districts.stream().filter(d -> choice.districts().contains(d.code())).toList();
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < Math.min(SHOWN, chosen.size()); i++) {
            nodes.add(chip(chosen.get(i), i));
        }
        if (chosen.size() > SHOWN) {
            nodes.add(new Label(messages.text("shell.districts.more", chosen.size() - SHOWN)));
        }
        return nodes;
    }

    private Button chooser(Consumer<Parent> dress) {
        var choose = new Button(null, new FontIcon(Feather.PLUS));
        choose.setId("districts-choose");
        HoverText.tell(choose, messages.text("shell.districts.choose"));
        choose.setAccessibleText(messages.text("shell.districts.choose"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> new DistrictPicker(messages, districts, choice, dress).show(choose));
        return choose;
    }
}
