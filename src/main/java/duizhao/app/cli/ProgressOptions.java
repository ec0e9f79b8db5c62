package duizhao.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// What `progress` takes.
final class ProgressOptions extends StoreOptions {

    @Option(names = "--plan", required = true, descriptionKey = "cli.option.plan", paramLabel = "YEAR-YEAR")
    String plan = "";

    @Option(names = "--district", split = "[,，、]", hideParamSyntax = true,
            descriptionKey = "cli.option.district", paramLabel = "NAME,..")
    List<String> districts = new ArrayList<>();

    @Option(names = "--back", descriptionKey = "cli.option.back")
    boolean back;

    @Option(names = "--format", defaultValue = "table", descriptionKey = "cli.option.format", paramLabel = "FORMAT")
    Format format = Format.table;
}
