package duizhao.app.shell;

import duizhao.domain.place.District;
import duizhao.store.Store;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Pictures of the place 录入 on the bundled figures.
final class EntryPictures {

    private final PlacePictures places;

    EntryPictures(PlacePictures places) {
        this.places = places;
    }

    void take(Store store) throws IOException, InterruptedException {
        String all = store.catalogue().districts().stream().map(District::code).collect(Collectors.joining(","));
        for (double[] size : new double[][] {{1280, 800}, {1920, 1080}}) {
            String at = "-" + (int) size[0];
            shoot(store, "first" + at, size, m -> m.put("period", "2022"), run -> { });
            shoot(store, "drawer" + at, size, m -> {
                m.put("period", "2022");
                m.put("drawer", "true");
            }, run -> { });
            shoot(store, "typing-dark" + at, size, m -> {
                m.put("period", "2022");
                m.put("theme", "dark");
                m.put("entry-years", "2021");
            }, run -> editor(run).replaceSelection("8"));
            shoot(store, "unread-en" + at, size, m -> {
                m.put("period", "2022");
                m.put("language", "en");
                m.put("drawer", "true");
            }, run -> {
                editor(run).replaceSelection("大约很多");
                press(run, KeyCode.ENTER);
                press(run, KeyCode.UP);
            });
            shoot(store, "years-contrast" + at, size, m -> {
                m.put("period", "2022");
                m.put("theme", "contrast");
                m.put("entry-arrangement", "years");
            }, run -> { });
        }
        double[] small = {1280, 800};
        for (String language : List.of("zh", "en")) {
            shoot(store, "unusual-" + language + "-1280", small, m -> {
                m.put("period", "2021");
                m.put("language", language);
                m.put("drawer", "true");
            }, run -> {
                press(run, KeyCode.DOWN);
                press(run, KeyCode.RIGHT);
                editor(run).replaceSelection("390万元");
                press(run, KeyCode.ENTER);
                press(run, KeyCode.UP);
                press(run, KeyCode.F2);
                editor(run).replaceText(0, editor(run).getLength(), "3900亿元");
            });
        }
        shoot(store, "offers-1280", small, m -> m.put("period", "2022"), run -> {
            editor(run).replaceSelection("预计地区生产总值为412亿元左右，增速在6%左右；固定资产投资增长12%以上");
            press(run, KeyCode.ENTER);
        });
        shoot(store, "period-asked-1280", small, m -> {
            m.put("period", "2022");
            m.put("drawer", "true");
        }, run -> {
            run.fire("entry-add-period");
            ((TextField) run.scene().lookup("#entry-add-years")).setText("2030-2026");
        });
        shoot(store, "period-named-1280", small, m -> m.put("period", "2022"), run -> {
            run.fire("entry-add-period");
            ((TextField) run.scene().lookup("#entry-add-years")).setText("2026-2030");
            run.fire("entry-add-do");
        });
        shoot(store, "marks-1280", small, m -> {
            m.put("period", "2022");
            m.put("drawer", "true");
        }, run -> {
            ((TextField) run.scene().lookup("#entry-remark")).setText("与统计局核对后再定");
            run.fire("entry-mark");
            press(run, KeyCode.DOWN);
        });
        shoot(store, "all-1280", small, m -> {
            m.put("period", "2022");
            m.put("districts", all);
            m.put("entry-all", "true");
        }, run -> { });
        shoot(store, "none-1280", small, m -> m.put("districts", ""), run -> { });
        while (store.acts().undoable().isPresent()) {
            store.acts().undo("甲");
        }
    }

    private void shoot(Store store, String name, double[] size, Consumer<RememberedHere> set,
                       Consumer<PlacePictures.Run> act) throws IOException, InterruptedException {
        places.shoot(store, "entry", name, size[0], size[1], set, act);
    }

    private static TextField editor(PlacePictures.Run run) {
        return (TextField) run.scene().lookup("#entry-editor");
    }

    private static void press(PlacePictures.Run run, KeyCode code) {
        editor(run).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
