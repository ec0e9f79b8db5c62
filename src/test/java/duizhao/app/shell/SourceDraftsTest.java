package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.domain.change.Change;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.source.Document;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.source.SourceKind;
import duizhao.feature.sources.Held;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What is typed in 来源 while something is saved elsewhere.
class SourceDraftsTest extends SharedStoreTest {

    private static final String TEXT = "转载：\n" + Held.TEXT;

    private List<Path> chosen = List.of();

    @Override
    Store store() {
        return Store.open(folder.resolve("a.duizhao"), Held::data, Progress.SILENT);
    }

    @Override
    void before(Store held) throws Exception {
        super.before(held);
        chosen = List.of(Files.writeString(folder.resolve("report.txt"), TEXT));
    }

    @Override
    ShellParts parts() {
        return shared(StoreWindow.parts(memory, store, owner -> chosen));
    }

    @Override
    void show() {
        super.show();
        fire("#place-sources");
        press(KeyCode.CONTROL, KeyCode.O);
        press(KeyCode.F8);
        press(KeyCode.ENTER);
    }

    @Test
    void whatIsSaidOfANumberStaysWithTheCursorInItAndCanBeSaved() {
        robot.write("projects");
        press(KeyCode.ENTER);
        robot.interact(() -> field("#file-note").requestFocus());
        robot.write("of 66");
        press(KeyCode.LEFT);
        elsewhere(another());
        assertThat(field("#file-indicator").getText()).isEqualTo("在建项目");
        assertThat(focused()).isEqualTo(field("#file-note"));
        robot.write("+");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(store.sources().figures("report")).filteredOn(f -> f.quantity().token().equals("66个")).singleElement()
                .satisfies(f -> assertThat(f.note()).isEqualTo("of 6+6"));
        assertThat(text("#sources-detail")).contains("收回这条数据");
    }

    @Test
    void wordsThatAreBeingSearchedForStayWithWhatTheySuggest() {
        robot.write("proj");
        elsewhere(another());
        assertThat(field("#file-indicator").getText()).isEqualTo("proj");
        assertThat(focused()).isEqualTo(field("#file-indicator"));
        press(KeyCode.ENTER);
        assertThat(field("#file-indicator").getText()).isEqualTo("在建项目");
    }

    @Test
    void whatOthersAddedToTheListsCanBeChosenInAFormThatIsOpen() {
        robot.interact(() -> field("#file-note").setText("mine"));
        Indicator first = store.catalogue().indicators().getFirst();
        elsewhere(new IndicatorChange(null, new Indicator("brand-new", "崭新指标", "Brand new", first.group(), first.direction(),
                first.nature(), OptionalInt.empty(), "", false, "")));
        robot.write("brand");
        press(KeyCode.ENTER);
        assertThat(field("#file-indicator").getText()).isEqualTo("崭新指标");
        assertThat(field("#file-note").getText()).isEqualTo("mine");
    }

    @Test
    void whyANumberIsNoFigureStays() {
        fire("#number-aside");
        reason(SetAsideReason.WORDING);
        robot.interact(() -> field("#aside-note").setText("a phrase"));
        elsewhere(another());
        assertThat(node("#number-aside", ToggleButton.class).isSelected()).isTrue();
        assertThat(node("#aside-reason", ComboBox.class).getValue()).isEqualTo(SetAsideReason.WORDING);
        fire("#aside-save");
        assertThat(store.sources().setAside("report")).anySatisfy(s -> assertThat(s.note()).isEqualTo("a phrase"));
    }

    @Test
    void aNumberThatOthersFiledMeanwhileIsSaidAndWhatWasTypedIsThereToBeCopiedOrDropped() {
        elsewhere(another());
        robot.interact(() -> field("#file-note").setText("of mine"));
        elsewhere(new SetAsideChange(store.sources().setAside("report").getLast(), null));
        elsewhere(new FigureChange(null, figure("66个", at("66个"))));
        assertThat(label("#number-note")).contains("已收作数据");
        assertThat(field("#file-note").getText()).isEqualTo("of mine");
        assertThat(node("#file-save", ButtonBase.class).isDisabled()).isTrue();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(store.figures().count()).isEqualTo(7);
        fire("#number-note-copy");
        assertThat(clipboard()).contains("of mine", "66个");
        fire("#number-note-drop");
        assertThat(text("#sources-detail")).contains("收回这条数据").doesNotContain("未读的数");
    }

    @Test
    void aNumberThatNobodyTypedAnythingOfIsShownAsOthersFiledIt() {
        elsewhere(new FigureChange(null, figure("66个", at("66个"))));
        assertThat(text("#sources-detail")).contains("收回这条数据");
    }

    @Test
    void aTextThatOthersTookOffMeanwhileIsSaidAndComesBack() {
        robot.interact(() -> field("#file-note").setText("of mine"));
        Document document = store.sources().document("report").orElseThrow();
        elsewhere(new DocumentChange(document, null));
        assertThat(label("#number-note")).contains("取下");
        assertThat(field("#file-note").getText()).isEqualTo("of mine");
        elsewhere(new DocumentChange(null, document));
        assertThat(isShown(".draft-note")).isFalse();
        assertThat(node("#file-save", ButtonBase.class).isDisabled()).isFalse();
        assertThat(field("#file-note").getText()).isEqualTo("of mine");
    }

    @Test
    void whatIsSaidOfAFileThatNobodyCataloguedStays() throws IOException {
        chosen = List.of(Files.writeString(folder.resolve("new.txt"), "西区2024年计划\n增长8%。\n"));
        press(KeyCode.CONTROL, KeyCode.O);
        robot.interact(() -> {
            field("#source-title").setText("my title");
            kind().setValue(SourceKind.ANNUAL_PLAN);
        });
        elsewhere(another());
        assertThat(field("#source-title").getText()).isEqualTo("my title");
        assertThat(kind().getValue()).isEqualTo(SourceKind.ANNUAL_PLAN);
    }

    /// Something that has nothing to do with what is typed.
    private Change another() {
        return new SetAsideChange(null, new SetAside("report", new Place("", at("第4位"), at("第4位") + 3), "第4位",
                SetAsideReason.WORDING, ""));
    }

    private int at(String words) {
        return store.sources().document("report").orElseThrow().text().indexOf(words);
    }

    private Figure figure(String token, int at) {
        Figure like = store.sources().figures("report").getFirst();
        var quantity = Notation.read(token);
        return new Figure("report-" + at, like.district(), new Series("projects",
                Measure.LEVEL, "", ""), like.period(), like.role(),
                ((Reading.Understood) quantity).quantity().withToken(token), "report",
                new Place("", at, at + token.length()), "");
    }

    private void reason(SetAsideReason reason) {
        @SuppressWarnings("unchecked")
        ComboBox<SetAsideReason> box = node("#aside-reason", ComboBox.class);
        robot.interact(() -> box.setValue(reason));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SourceKind> kind() {
        return node("#source-kind", ComboBox.class);
    }

    private TextField field(String query) {
        return node(query, TextField.class);
    }
}
