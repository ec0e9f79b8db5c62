package duizhao.exchange;

import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.DataSet;
import duizhao.domain.record.FigureStream;
import duizhao.domain.whole.Decided;
import duizhao.exchange.frictionless.Descriptor;
import duizhao.exchange.frictionless.DescriptorReader;
import duizhao.exchange.frictionless.Folder;
import duizhao.exchange.frictionless.Row;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A data package of any size: its figures are read line by line, and checked as [DataPackage] checks them. Whether two of
/// them have one key is for whoever takes them to see.
public final class PackageStream implements FigureStream {

    private static final Set<PackageTable> APART = Set.of(PackageTable.FIGURES);

    /// Where a figure is referred to.
    private record Reference(Row row, String column) {
    }

    private final Folder folder;
    private final Descriptor descriptor;
    private final DataSet rest;
    private final Decided decided;
    private final QuantityColumns quantities = new QuantityColumns(TokenReader.NOTATION);
    private final Map<String, Reference> referred = new HashMap<>();

    /// Reads all but the figures.
    ///
    /// @param place the folder of the package
    /// @throws duizhao.platform.UserException where it is none, or is damaged
    public PackageStream(Path place) {
        this.folder = Folder.of(place);
        this.descriptor = DescriptorReader.read(folder.text(Descriptor.FILE));
        var tables = new PackageTables(descriptor.tables(folder, Set.of(PackageTable.FIGURES.resource())), APART);
        this.rest = DataPackage.withoutFigures(tables);
        this.decided = new DecidedTables(tables).read();
        for (PackageTable table : PackageTable.values()) {
            table.references().forEach((column, target) -> {
                if (target == PackageTable.FIGURES) {
                    tables.rows(table).stream().filter(row -> row.has(column)).forEach(row ->
                            referred.putIfAbsent(row.text(column), new Reference(row, column)));
                }
            });
        }
    }

    /// All but the figures and what people decided.
    public DataSet rest() {
        return rest;
    }

    public Decided decided() {
        return decided;
    }

    /// @throws duizhao.platform.UserException at the first line that is damaged or refers to nothing; at the end where
    ///                                        something refers to a figure that did not come
    @Override
    public void tell(Consumer<Figure> taker) {
        var missing = new HashMap<>(referred);
        var known = known(rest.catalogue());
        var references = List.copyOf(PackageTable.FIGURES.references().entrySet());
        descriptor.each(folder, PackageTable.FIGURES.resource(), PackageTable.FIGURES.columns(), row -> {
            if (!row.has("figure")) {
                throw row.damage("figure", "missing");
            }
            for (var reference : references) {
                String column = reference.getKey();
                if (row.has(column) && !known.get(reference.getValue()).contains(row.text(column))) {
                    throw row.damage(column, "unknown-key", row.text(column), reference.getValue().resource() + ".csv");
                }
            }
            if (row.has("definition") && rest.catalogue().definition(row.text("indicator"), row.text("definition")).isEmpty()) {
                throw row.damage("indicator+definition", "unknown-key", row.text("indicator") + " " + row.text("definition"),
                        PackageTable.DEFINITIONS.resource() + ".csv");
            }
            missing.remove(row.text("figure"));
            taker.accept(DataPackage.figure(row, quantities));
        });
        missing.entrySet().stream().findFirst().ifPresent(one -> {
            throw one.getValue().row().damage(one.getValue().column(), "unknown-key", one.getKey(),
                    PackageTable.FIGURES.resource() + ".csv");
        });
    }

    private static Map<PackageTable, Set<String>> known(Catalogue catalogue) {
        var known = new EnumMap<PackageTable, Set<String>>(PackageTable.class);
        known.put(PackageTable.DISTRICTS, keys(catalogue.districts().stream().map(d -> d.code())));
        known.put(PackageTable.INDICATORS, keys(catalogue.indicators().stream().map(i -> i.key())));
        known.put(PackageTable.SLICES, keys(catalogue.slices().stream().map(s -> s.key())));
        known.put(PackageTable.SOURCES, keys(catalogue.sources().stream().map(s -> s.key())));
        return known;
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.collect(Collectors.toSet());
    }
}
