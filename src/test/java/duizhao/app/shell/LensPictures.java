package duizhao.app.shell;

import java.util.List;
import java.util.function.Consumer;

/// The pictures of the place 对比: each lens and chart, on the bundled figures.
final class LensPictures {

    /// Takes one picture of a window.
    @FunctionalInterface
    interface Camera {

        void shoot(String name, double width, double height, Consumer<RememberedHere> set) throws Exception;
    }

    private static final String GDP = "gdp|growth|";

    private LensPictures() {
    }

    static void take(Camera camera) throws Exception {
        for (String chart : List.of("bullets", "dumbbells", "deviations", "multiples")) {
            lens(camera, "plan", chart, "2022", GDP);
        }
        for (String chart : List.of("ranking", "slope")) {
            lens(camera, "districts", chart, "2022", "general-public-budget-revenue|growth|");
        }
        for (String chart : List.of("trend", "multiples")) {
            lens(camera, "years", chart, "2022", GDP);
        }
        lens(camera, "years", "indexed", "2022", "gdp|level|");
        lens(camera, "years", "path", "2025", "gdp|level|");
        lens(camera, "prints", "", "2023", GDP);
        camera.shoot("lens-districts-barred-1280", 1280, 800, m -> choose(m, "districts", "", "2022", "foreign-capital|level|"));
        camera.shoot("lens-years-one-1280", 1280, 800, m -> {
            choose(m, "years", "", "2022", "retail-sales|growth|");
            m.put("districts", "360104");
        });
        camera.shoot("lens-years-none-1280", 1280, 800, m -> {
            choose(m, "years", "", "2022", GDP);
            m.put("districts", "");
        });
        camera.shoot("lens-prints-none-1280", 1280, 800, m -> choose(m, "prints", "", "2021", GDP));
        camera.shoot("lens-years-en-1200", 1200, 700, m -> {
            choose(m, "years", "trend", "2022", GDP);
            m.put("language", "en");
            m.put("drawer", "true");
        });
        for (String lens : List.of("plan", "districts", "years", "prints")) {
            for (String theme : List.of("dark", "contrast")) {
                camera.shoot("lens-" + lens + "-" + theme + "-1920", 1920, 1080, m -> {
                    choose(m, lens, "", "2023", "general-public-budget-revenue|growth|");
                    m.put("theme", theme);
                });
            }
            camera.shoot("lens-" + lens + "-shut-1920", 1920, 1080, m -> {
                choose(m, lens, "", "2022", "retail-sales|growth|");
                m.put("drawer", "false");
            });
            camera.shoot("lens-" + lens + "-one-1920", 1920, 1080, m -> {
                choose(m, lens, "", "2022", GDP);
                m.put("districts", "360104");
            });
            camera.shoot("lens-" + lens + "-none-1920", 1920, 1080, m -> {
                choose(m, lens, "", "2022", GDP);
                m.put("districts", "");
            });
        }
        camera.shoot("lens-plan-dark-1200", 1200, 700, m -> {
            choose(m, "plan", "deviations", "2022", GDP);
            m.put("theme", "dark");
        });
    }

    private static void lens(Camera camera, String lens, String chart, String year, String series) throws Exception {
        String name = "lens-" + lens + (chart.isEmpty() ? "" : "-" + chart);
        camera.shoot(name + "-1280", 1280, 800, m -> choose(m, lens, chart, year, series));
        camera.shoot(name + "-1920", 1920, 1080, m -> choose(m, lens, chart, year, series));
        for (String language : List.of("zh", "en")) {
            camera.shoot(name + "-drawer-" + language + "-1280", 1280, 800, m -> {
                choose(m, lens, chart, year, series);
                m.put("drawer", "true");
                m.put("language", language);
            });
        }
    }

    private static void choose(RememberedHere memory, String lens, String chart, String year, String series) {
        memory.put("compare-lens", lens);
        memory.put("period", year);
        memory.put("compare-series", series);
        if (!chart.isEmpty()) {
            memory.put("compare-picture-" + lens, chart);
        }
    }
}
