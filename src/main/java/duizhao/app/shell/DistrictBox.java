package duizhao.app.shell;

import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.form.SeveralBox;
import duizhao.ui.nav.Choice;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.StackPane;

/// The districts as a box to tick, where they are too many for chips; ticked ones stand side by side in listed order.
final class DistrictBox extends StackPane {

    private static final int NAMED = 2;

    private final Messages messages;
    private final List<District> districts;

    DistrictBox(Messages messages, List<District> districts, Choice choice) {
        this.messages = messages;
        this.districts = districts;
        var box = new SeveralBox<>("districts", districts, this::name, this::title,
                ticked -> choice.districts().setAll(ticked.stream().map(District::code).toList()));
        box.show(chosen(choice));
        choice.districts().addListener((ListChangeListener<String>) change -> box.show(chosen(choice)));
        getChildren().setAll(box);
        setMinWidth(USE_PREF_SIZE);
    }

    private List<District> chosen(Choice choice) {
        return districts.stream().filter(district -> choice.districts().contains(district.code())).toList();
    }

    private String title(Collection<District> chosen) {
        return chosen.isEmpty() || chosen.size() > NAMED ? messages.text("shell.districts", chosen.size(), districts.size())
                : chosen.stream().map(this::name).collect(Collectors.joining(messages.text("term.and")));
    }

    private String name(District district) {
        return messages.either(district.shortName(), district.english());
    }
}
