package duizhao.app.cli;

import duizhao.domain.figure.Role;
import duizhao.domain.place.District;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.table.ColumnUse;
import duizhao.exchange.table.Coordinates;
import duizhao.exchange.table.Guess;
import duizhao.exchange.table.Mapping;
import duizhao.exchange.table.SheetReader;
import duizhao.exchange.table.SheetReading;
import duizhao.exchange.table.SheetReading.State;
import duizhao.exchange.table.TableImport;
import duizhao.exchange.table.TableWords;
import duizhao.platform.ErrorCode;
import duizhao.platform.Messages;
import duizhao.platform.Progress;
import duizhao.platform.Settings;
import duizhao.platform.UserException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// How the tables of a file are to be read: as their headers say, as a person remembered it in the window for the same
/// headers, and as the command line says.
final class ImportMappings {

    private static final String USUAL = "usual";
    private static final String IGNORE = "-";
    private static final String DAMAGED = "import.file.damaged-sheet";

    private final Messages messages;
    private final Settings settings;

    ImportMappings(Messages messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /// One for each sheet that is taken: of those that are named, or of all, each that holds figures has to be readable;
    /// where nobody says which, those are taken of which all can be known.
    ///
    /// @throws UserException where there is none, or one that is asked for cannot be read: what is lacking
    List<SheetReading> of(TableImport table, ImportOptions options) {
        String file = table.file().name();
        boolean asked = !options.sheets.isEmpty() || options.allSheets;
        if (!options.sheets.isEmpty() && options.allSheets) {
            throw new UserException(ErrorCode.WRONG_USE, "cli.import.sheets");
        }
        options.sheets.stream().filter(sheet -> !table.file().sheets().contains(sheet)).findFirst().ifPresent(sheet -> {
            throw new UserException(ErrorCode.WRONG_USE, table.file().hidden().contains(sheet)
                    ? "import.file.hidden-sheet" : "import.file.no-sheet", file, sheet);
        });
        var found = new SheetReader(table, key -> options.columns.isEmpty() ? settings.get(key).orElse(null) : null)
                .read(Progress.SILENT).stream()
                .filter(one -> options.sheets.isEmpty() || options.sheets.contains(one.sheet())).toList();
        requireWhole(found, file);
        var read = found.stream().filter(one -> one.state() != State.EMPTY || found.size() == 1)
                .map(one -> (asked ? one.byName() : one))
                .map(one -> one.with(said(one.mapping(), options, table.catalogue()))).toList();
        if (asked) {
            return asked(read, file, options);
        }
        var readable = read.stream().filter(one -> one.state() == State.READY).toList();
        if (!readable.isEmpty()) {
            // A sheet of remarks may look like one of figures; the tally says which were not read.
            return readable;
        }
        read.stream().filter(one -> one.mapping().hasFigures()).findFirst().ifPresent(one -> require(file, one.mapping()));
        throw new UserException(ErrorCode.UNUSABLE_INPUT, "import.no-figures", file);
    }

    /// @throws UserException where any is damaged: all that are, and how to go on without them
    private void requireWhole(List<SheetReading> sheets, String file) {
        var damaged = sheets.stream().filter(one -> one.damage() != null).toList();
        if (damaged.isEmpty()) {
            return;
        }
        UserException why = Objects.requireNonNull(damaged.getFirst().damage());
        boolean alike = damaged.size() > 1 && damaged.stream().allMatch(one -> DAMAGED.equals(one.damage().key()));
        throw new OtherSheets(messages).trouble(!alike ? why : new UserException(why.code(), why, DAMAGED, file,
                damaged.stream().map(SheetReading::sheet).collect(Collectors.joining(messages.text("import.list")))),
                sheets.stream().filter(one -> one.mapping().hasFigures() && one.damage() == null).map(SheetReading::sheet)
                        .toList());
    }

    /// Those that are named hold figures; of all, those that hold none are left, as the tally says.
    private List<SheetReading> asked(List<SheetReading> read, String file, ImportOptions options) {
        var figures = read.stream().filter(one -> one.mapping().hasFigures()).toList();
        figures.forEach(one -> require(file, one.mapping()));
        var wanted = options.allSheets ? List.<String>of() : options.sheets;
        var without = wanted.stream().filter(sheet -> figures.stream().noneMatch(one -> one.sheet().equals(sheet))).findFirst();
        if (figures.isEmpty() || without.isPresent()) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "import.no-figures", without.filter(sheet -> wanted.size() > 1)
                    .map(sheet -> file + " " + sheet).orElse(file));
        }
        return figures;
    }

    private void require(String file, Mapping mapping) {
        var lacking = mapping.lacking();
        if (!lacking.isEmpty()) {
            throw new UserException(ErrorCode.UNUSABLE_INPUT, "import.lacking", mapping.sheet().isEmpty() ? file
                    : file + " " + mapping.sheet(), lacking.stream().map(key -> messages.text(key))
                    .collect(Collectors.joining(messages.text("import.list"))));
        }
    }

    private Mapping said(Mapping guessed, ImportOptions options, Catalogue catalogue) {
        var mapping = guessed;
        for (var column : options.columns.entrySet()) {
            int index = column(guessed, column.getKey());
            String words = column.getValue().strip();
            var use = new Guess(catalogue).use(words);
            if (use.equals(ColumnUse.IGNORED) && !words.equals(IGNORE)) {
                throw new UserException(ErrorCode.WRONG_USE, "import.map-words", words);
            }
            mapping = mapping.with(index, use);
        }
        if (options.unit != null && options.unit.equals(USUAL)) {
            mapping = mapping.withUsualUnit(true);
        }
        if (options.source != null) {
            mapping = mapping.withSource(catalogue.sources().stream()
                    .filter(s -> s.key().equals(options.source) || s.title().equals(options.source)).findFirst()
                    .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "import.unknown-source", options.source)).key());
        }
        return mapping.withDefaults(defaults(options, catalogue).or(mapping.defaults()));
    }

    private static Coordinates defaults(ImportOptions options, Catalogue catalogue) {
        String district = options.district == null ? null : catalogue.findDistrict(options.district.strip())
                .map(District::code).orElseThrow(() -> new UserException(ErrorCode.WRONG_USE,
                        "selection.unknown-district", options.district, catalogue.districts().stream()
                        .map(District::shortName).collect(Collectors.joining("、"))));
        Period period = options.year == null ? null : TableWords.period(options.year)
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "selection.unreadable-year", options.year));
        Role role = options.role == null ? null : TableWords.role(options.role)
                .orElseThrow(() -> new UserException(ErrorCode.WRONG_USE, "import.unknown-role", options.role));
        return new Coordinates(district, null, null, period, role,
                options.unit == null || options.unit.equals(USUAL) ? "" : options.unit);
    }

    /// By its letter, or by the words over it.
    private static int column(Mapping mapping, String name) {
        for (int i = 0; i < mapping.headers().size(); i++) {
            if (mapping.headers().get(i).equals(name.strip()) || Mapping.letter(i).equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        throw new UserException(ErrorCode.WRONG_USE, "import.unknown-column", name,
                mapping.headers().stream().filter(h -> !h.isBlank()).collect(Collectors.joining("、")));
    }
}
