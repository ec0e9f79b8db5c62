package duizhao.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import duizhao.app.StoreEdits;
import duizhao.app.StoreWarnings;
import duizhao.domain.change.Act;
import duizhao.domain.change.FigureChange;
import duizhao.domain.figure.Figure;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Elsewhere;
import duizhao.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A window on a store that can only be read.
class ReadOnlyWindowTest extends StoreWindowTest {

    private final AtomicInteger copies = new AtomicInteger();
    private Figure figure;

    @Override
    Store store() {
        var file = folder.resolve("a.duizhao");
        try (var made = Store.open(file, DataPackage::bundled, Progress.SILENT)) {
            figure = made.figuresOf(made.catalogue().sources().getFirst().key()).getFirst();
            made.apply(new Act("take-back-figure", "某", "", List.of(new FigureChange(figure, null))), "甲");
        }
        return Elsewhere.readOnly(file);
    }

    @Override
    ShellParts parts() {
        var parts = super.parts();
        return new ShellParts(parts.memory(), parts.background(), parts.screen(), parts.family(), parts.districts(),
                parts.periods(), parts.first(), parts.store(), parts.figures(), tasks -> new StoreEdits(store, "甲", tasks,
                        StoreWarnings.of(store, Optional.empty(), StoreWindow.CLOCK, copies::incrementAndGet)),
                parts.menu(), parts.places());
    }

    @Test
    void itSaysSoInTheStatusLineAndOffersACopy() {
        assertThat(label("#status-locked")).isEqualTo("只读");
        assertThat(label("#notice-line")).contains("a.duizhao", "可以看、打印、导出，不能改");
        robot.interact(() -> node(".notice .hyperlink", Hyperlink.class).fire());
        assertThat(copies).hasValue(1);
    }

    @Test
    void whatThereIsIsSeenAndNothingCanBeChanged() {
        press(KeyCode.CONTROL, KeyCode.H);
        assertThat(text("#history-table")).contains("收回数据");
        assertThat(action("undo").enabled().get()).isFalse();
        assertThat(action("history-turn").enabled().get()).isFalse();
        press(KeyCode.F4);
        assertThat(node("#history-restore-0", Hyperlink.class).isDisabled()).isTrue();
        assertThat(store.history(9)).hasSize(1);
    }
}
