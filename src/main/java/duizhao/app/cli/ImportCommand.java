package duizhao.app.cli;

import duizhao.app.session.Console;
import duizhao.app.session.Imports;
import duizhao.exchange.plan.ImportPlan;
import duizhao.exchange.plan.Standing;
import duizhao.exchange.sheet.FileKind;
import duizhao.exchange.table.SheetReading;
import duizhao.exchange.table.SheetTrouble;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.Store;
import duizhao.ui.nav.Foreseen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `duizhao import`: takes tables, data packages and other stores in, one act for each file; with `--dry-run` it says
/// what they would bring.
final class ImportCommand {

    private static final int FOUND = 1;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    /// @return 1 where anything is refused or differs, where that is asked for
    int run(ImportOptions options) {
        return options.fresh ? fresh(options) : into(options);
    }

    /// A store of its own for a package: its figures are its beginning and no act in it, so that there may be millions.
    private int fresh(ImportOptions options) {
        if (options.store == null || options.files.size() != 1 || options.dryRun) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.import-new");
        }
        var progress = new ProgressLine(console);
        long figures = Imports.create(options.store, options.files.getFirst(), console.user(), progress);
        progress.end();
        console.out().println(console.messages().text("cli.import.made", options.store.toAbsolutePath().normalize(), figures));
        return 0;
    }

    private int into(ImportOptions options) {
        if (options.files.isEmpty() && !options.bundled) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.import.no-file");
        }
        try (var open = OpenStore.lasting(options.store, options.dryRun, console)) {
            Store store = open.store();
            var plans = new ArrayList<ImportPlan>();
            var findings = new ArrayList<Optional<Foreseen>>();
            // All of them first: where one cannot be read, none is taken in.
            List<Supplier<ImportPlan>> wanted = wanted(store, options);
            wanted.forEach(one -> plans.add(one.get()));
            // As the store is now; each file by itself.
            plans.forEach(plan -> findings.add(plan.act(item -> options.conflicts.answer(), "")
                    .map(act -> new Imports(store).foresee(act, console.clock(), Progress.SILENT))
                    .orElse(Optional.of(Foreseen.NOTHING))));
            if (!options.dryRun) {
                for (int i = 0; i < wanted.size(); i++) {
                    // Against what the files before it brought.
                    plans.set(i, i == 0 ? plans.getFirst() : wanted.get(i).get());
                    plans.get(i).act(item -> options.conflicts.answer(), options.why)
                            .ifPresent(act -> store.acts().apply(act, console.user()));
                }
            }
            print(plans, findings, store, options);
            return plans.stream().anyMatch(plan -> isFault(plan, options)) ? FOUND : 0;
        }
    }

    /// What comes with the program first, then the files in their order.
    private List<Supplier<ImportPlan>> wanted(Store store, ImportOptions options) {
        Stream<Supplier<ImportPlan>> bundled = options.bundled ? Stream.of(() -> new Imports(store)
                .bundled(console.messages().text("import.bundled"), Progress.SILENT)) : Stream.empty();
        return Stream.concat(bundled, options.files.stream().<Supplier<ImportPlan>>map(file ->
                () -> plan(store, file, options))).toList();
    }

    private ImportPlan plan(Store store, Path file, ImportOptions options) {
        var imports = new Imports(store);
        FileKind kind = imports.kind(file);
        if (kind != FileKind.XLSX && kind != FileKind.CSV) {
            return imports.record(file, Progress.SILENT);
        }
        var table = imports.table(file);
        List<SheetReading> sheets = new ImportMappings(console.messages(), console.settings()).of(table, options);
        try {
            return table.plan(sheets.stream().map(SheetReading::mapping).toList(), options.adds, Progress.SILENT)
                    .withNamed(sheets.stream().flatMap(sheet -> sheet.named().stream()).toList());
        } catch (SheetTrouble e) {
            throw new OtherSheets(console.messages()).trouble(e, sheets.stream().map(SheetReading::sheet)
                    .filter(sheet -> !sheet.equals(e.sheet())).toList());
        }
    }

    private void print(List<ImportPlan> plans, List<Optional<Foreseen>> findings, Store store, ImportOptions options) {
        switch (options.format) {
            case table -> new ImportText(store.catalogue(), console.messages(), options)
                    .print(plans, findings, console.out());
            case csv -> new ImportRecords(plans, options.conflicts.answer()).csv(console.out());
            case json -> new ImportRecords(plans, options.conflicts.answer()).json(console.out());
        }
    }

    private static boolean isFault(ImportPlan plan, ImportOptions options) {
        var counts = plan.counts();
        return options.failOn != null && (counts.get(Standing.REFUSED) > 0
                || options.failOn == ImportOptions.Fault.different && counts.get(Standing.DIFFERENT) > 0);
    }
}
