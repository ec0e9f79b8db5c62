package duizhao.feature.catalogue;

import atlantafx.base.theme.Styles;
import duizhao.domain.change.Act;
import duizhao.domain.change.IndicatorMerge;
import duizhao.domain.indicator.Indicator;
import duizhao.platform.UserException;
import duizhao.ui.form.FormBox;
import duizhao.ui.form.SuggestField;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks which indicator another one is to become, and says first what that moves.
final class MergePane extends VBox {

    private final CatalogueRecords records;
    private final Surroundings around;
    private final FormBox form = new FormBox();
    private final SuggestField<Indicator> into;
    private final TextField why = new TextField();
    private final Label told = FormBox.text("told");
    private final Button merge = new Button();
    private Indicator from;
    private List<Indicator> others;
    private @Nullable IndicatorMerge ready;

    /// @param listed what there is, of which each can be what it becomes
    /// @param apply  does the act
    /// @param leave  goes back to the list
    MergePane(Indicator from, Listed listed, CatalogueRecords records, Surroundings around, Consumer<Act> apply,
              Runnable leave) {
        this.from = from;
        this.others = others(from, listed);
        this.records = records;
        this.around = around;
        getStyleClass().add("merge");
        setId("catalogue-merge");
        var messages = around.messages();
        var heading = new Label(messages.text("catalogue.merge.heading", messages.either(from.name(), from.english())));
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        var hint = FormBox.text("muted");
        hint.setText(messages.text("catalogue.merge.hint"));
        hint.setVisible(true);
        into = new SuggestField<>(words -> DefinitionForm.matching(this.others, words),
                i -> messages.either(i.name(), i.english()));
        into.field().setId("catalogue-merge-into");
        form.add("catalogue-merge-into", messages.text("catalogue.merge.into"), into);
        why.setId("catalogue-merge-why");
        form.add("catalogue-merge-why", messages.text("catalogue.merge.why"), why);
        told.setId("catalogue-merge-told");
        merge.setId("catalogue-merge-do");
        merge.setText(messages.text("catalogue.merge.do"));
        merge.getStyleClass().add(Styles.ACCENT);
        merge.setDisable(true);
        merge.setOnAction(event -> {
            try {
                apply.accept(ready.act(why.getText().strip()));
            } catch (UserException e) {
                form.show(Map.of("catalogue-merge-into", e.text(messages)));
            }
        });
        var cancel = new Button(messages.text("catalogue.cancel"));
        cancel.setId("catalogue-merge-cancel");
        cancel.setOnAction(event -> leave.run());
        getChildren().setAll(heading, hint, form, told, new HBox(8, merge, cancel));
        into.valueProperty().subscribe(this::look);
    }

    /// Goes on with the lists as they were read anew; what was typed stays.
    ///
    /// @return false where the indicator is no more
    boolean renew(Listed listed) {
        var same = listed.catalogue().indicators().stream().filter(i -> i.key().equals(from.key())).findFirst();
        same.ifPresent(now -> {
            from = now;
            others = others(now, listed);
            look(into.valueProperty().get()); // what moves may be more by now
        });
        return same.isPresent();
    }

    private static List<Indicator> others(Indicator from, Listed listed) {
        return listed.catalogue().indicators().stream().filter(i -> !i.key().equals(from.key())).toList();
    }

    void enter() {
        into.requestFocus();
    }

    /// Reads what would move to `target`.
    private void look(@Nullable Indicator target) {
        ready = null;
        merge.setDisable(true);
        told.setVisible(false);
        form.show(Map.of());
        if (target == null) {
            return;
        }
        Indicator merged = from;
        around.tasks().work(() -> new IndicatorMerge(records.of(merged, target), records.marks(), merged,
                target)).onSuccess(found -> {
            if (target.equals(into.valueProperty().get()) && merged.equals(from)) {
                ready = found;
                merge.setDisable(false);
                told.setText(around.messages().text("catalogue.merge.told", found.figures().size(),
                        around.messages().either(target.name(), target.english())));
                told.setVisible(true);
            }
        }).onError(Throwable.class, around.notices()::trouble).start();
    }
}
