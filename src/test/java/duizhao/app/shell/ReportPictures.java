package duizhao.app.shell;

import duizhao.domain.change.Act;
import duizhao.domain.change.ReportChange;
import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.exchange.DataPackage;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;

/// Pictures of the place 报告: with a report, with a long one, with none, with one part that cannot be shown.
final class ReportPictures {

    private final Path folder;

    /// @param folder of the pictures
    ReportPictures(Path folder) {
        this.folder = folder;
    }

    /// On the JavaFX thread.
    void take() throws IOException, InterruptedException {
        Path at = Files.createTempDirectory("pictures");
        try (var store = Store.open(at.resolve("nothing.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            shoot(store, "none-1280", 1280, 800, m -> { }, scene -> { });
            shoot(store, "none-en-1280", 1280, 800, m -> m.put("language", "en"), scene -> { });
        }
        try (var store = Store.open(at.resolve("nanchang.duizhao"), DataPackage::bundled, Progress.SILENT)) {
            keep(store, report());
            for (double[] size : new double[][] {{1280, 800}, {1920, 1080}}) {
                String name = "-" + (int) size[0];
                shoot(store, "shut" + name, size[0], size[1], m -> { }, scene -> select(scene, 1));
                shoot(store, "view" + name, size[0], size[1], m -> m.put("drawer", "true"), scene -> select(scene, 2));
                shoot(store, "text-dark" + name, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("theme", "dark");
                }, scene -> select(scene, 1));
                shoot(store, "heading-en" + name, size[0], size[1], m -> {
                    m.put("drawer", "true");
                    m.put("language", "en");
                }, scene -> select(scene, 0));
            }
            shoot(store, "trouble-contrast-1280", 1280, 800, m -> {
                m.put("drawer", "true");
                m.put("theme", "contrast");
            }, scene -> select(scene, 5));
            shoot(store, "published-1280", 1280, 800, m -> m.put("drawer", "true"), scene -> {
                ((MenuButton) scene.lookup("#report-menu")).getItems().stream()
                        .filter(item -> "report-publish".equals(item.getId())).findFirst().orElseThrow().fire();
            });
        }
    }

    private static Report report() {
        View compare = new View(ViewKind.COMPARISON).of(List.of("360104", "360103")).with(View.PERIOD, "2022");
        View years = new View(ViewKind.YEARS).of(List.of("360104", "360103")).with(View.SERIES,
                "general-public-budget-revenue|growth|");
        var parts = new ArrayList<Part>(List.of(new HeadingPart("一、2022年计划执行情况", 1),
                new TextPart("全区经济运行总体平稳，主要指标的完成情况见下表。\n没有答复的目标另列清单。"),
                ViewPart.some(compare.with(View.HEADLINE, "true"), Piece.TABLES).titled("主要指标对照"),
                ViewPart.some(years, Piece.CHARTS), new BreakPart(),
                ViewPart.all(new View(ViewKind.COMPARISON).of(List.of("990199")).with(View.PERIOD, "2022")),
                new ViewPart(new View(ViewKind.PROGRESS).of(List.of("360104")), Piece.TABLES, 1, "",
                        "按2022年数据，2023年数据公布后更新。")));
        return new Report("report-1", "政府常务会议材料：2022年国民经济和社会发展计划执行情况与2023年计划草案对照", 0,
                "2022年计划执行情况对照", Map.of(), parts);
    }

    private static void keep(Store store, Report report) {
        store.acts().apply(new Act("make-report", report.name(), "", List.of(new ReportChange(null, report))), "王海燕");
    }

    private static void select(Scene scene, int part) {
        ((ListView<?>) scene.lookup("#report-parts")).getSelectionModel().clearAndSelect(part);
    }

    private void shoot(Store store, String name, double width, double height, Consumer<RememberedHere> set,
                       Consumer<Scene> act) throws IOException, InterruptedException {
        new PlaceShot(folder, "report").take(store, name, width, height, memory -> {
            memory.put("period", "2022");
            set.accept(memory);
        }, act);
    }
}
