package duizhao.app.shell;

import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.platform.Progress;
import duizhao.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Pictures of the places with much data and long names, and with none.
final class CrowdedPictures {

    private static final List<String> PLACES = List.of("overview", "compare", "progress", "checks", "entry", "sources",
            "history");
    private static final double[][] SIZES = {{1280, 800}, {1920, 1080}};

    private final PlacePictures pictures;
    private final Path folder = Files.createTempDirectory("crowded");

    CrowdedPictures(PlacePictures pictures) throws IOException {
        this.pictures = pictures;
    }

    void take() throws IOException, InterruptedException {
        if (PLACES.stream().noneMatch(place -> PictureChoice.isWanted(place + "-crowded-1280")
                || PictureChoice.isWanted(place + "-bare-1280"))) {
            return;
        }
        try (var store = Store.open(folder.resolve("crowded.duizhao"), () -> CrowdedFigures.of(5, 80), Progress.SILENT)) {
            for (String place : PLACES) {
                crowded(store, place);
            }
        }
        try (var store = Store.open(folder.resolve("bare.duizhao"), CrowdedPictures::nothing, Progress.SILENT)) {
            for (String place : PLACES) {
                for (double[] size : SIZES) {
                    pictures.shoot(store, place, "bare-" + (int) size[0], size[0], size[1], m -> { }, run -> { });
                }
            }
        }
    }

    private void crowded(Store store, String place) throws IOException, InterruptedException {
        Consumer<PlacePictures.Run> select = switch (place) {
            case "progress" -> run -> run.select("#progress-targets", 2);
            case "checks" -> run -> run.select("#checks-table", 2);
            case "sources" -> run -> run.select("#sources-figures", 2);
            default -> run -> { };
        };
        for (double[] size : SIZES) {
            pictures.shoot(store, place, "crowded-" + (int) size[0], size[0], size[1], m -> { }, select);
            pictures.shoot(store, place, "crowded-drawer-" + (int) size[0], size[0], size[1],
                    m -> m.put("drawer", "true"), select);
        }
        pictures.shoot(store, place, "crowded-en-1280", 1280, 800, m -> m.put("language", "en"), select);
        if (List.of("overview", "progress", "checks").contains(place)) {
            pictures.shoot(store, place, "crowded-sheet-1280", 1280, 800, m -> { }, run -> run.fire("print"));
        }
    }

    /// Districts to choose, and not a figure.
    private static DataSet nothing() {
        Catalogue catalogue = CrowdedFigures.of(2, 3).catalogue();
        return new DataSet(catalogue, List.of(), List.of(), List.of(), List.of());
    }
}
