package duizhao.exchange;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.DataSet;
import duizhao.domain.source.Claim;
import duizhao.domain.source.Pairing;
import duizhao.domain.source.PairingKind;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.SetAsideReason;
import duizhao.domain.whole.WholeRecord;
import duizhao.exchange.frictionless.Damage;
import duizhao.exchange.frictionless.Descriptor;
import duizhao.exchange.frictionless.DescriptorReader;
import duizhao.exchange.frictionless.Folder;
import duizhao.exchange.frictionless.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// A Frictionless data package that holds a whole record: `datapackage.json` and nine CSV tables;
/// up to seven more hold what people decided.
///
/// Reading checks everything: the tables against the package's own schema, the values against the rules of the domain,
/// and the columns of each figure against its printed words. The first damage found is thrown as a
/// [duizhao.platform.UserException] that names file, line and column; nothing is ever changed.
public final class DataPackage {

    private static final String BUNDLED = "/duizhao/data/";
    /// A package that was zipped together with its folder.
    private static final int ZIP_DEPTH = 3;

    private final Folder folder;
    private final QuantityColumns quantities;

    DataPackage(Folder folder, TokenReader tokens) {
        this.folder = folder;
        this.quantities = new QuantityColumns(tokens);
    }

    /// The record that comes with the program.
    public static DataSet bundled() {
        return new DataPackage(Folder.ofResources(BUNDLED), TokenReader.NOTATION).read();
    }

    /// The same as one that is merged into a store, without anything that people decided.
    public static WholeRecord bundledWhole() {
        return whole(Folder.ofResources(BUNDLED));
    }

    /// Changes whenever the record that comes with the program does.
    public static String bundledVersion() {
        Folder folder = Folder.ofResources(BUNDLED);
        var sum = new CRC32();
        Stream.of(PackageTable.values()).filter(table -> !table.isDecided()).map(table -> table.resource() + ".csv").forEach(name ->
                sum.update(folder.text(name).getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    /// The record in the package whose files lie in `folder`.
    public static DataSet read(Path folder) {
        return new DataPackage(Folder.of(folder), TokenReader.NOTATION).read();
    }

    /// The record in a package, and what people decided about it where the package says so.
    ///
    /// @param place a folder, or a zip with the package in it
    public static WholeRecord readWhole(Path place) {
        if (Files.isDirectory(place)) {
            return whole(place);
        }
        try (var zip = FileSystems.newFileSystem(place)) {
            try (var files = Files.walk(zip.getPath("/"), ZIP_DEPTH)) {
                var found = files.filter(file -> file.endsWith(Descriptor.FILE)).findFirst();
                return whole(found.map(Path::getParent).orElse(zip.getPath("/")));
            }
        } catch (IOException e) {
            throw Damage.ofFile(place.getFileName().toString(), "unreadable", String.valueOf(e.getMessage()));
        }
    }

    private static WholeRecord whole(Path folder) {
        return whole(Folder.of(folder));
    }

    private static WholeRecord whole(Folder folder) {
        var reader = new DataPackage(folder, TokenReader.NOTATION);
        var tables = reader.tables();
        return new WholeRecord(reader.read(tables), new DecidedTables(tables).read(), List.of());
    }

    DataSet read() {
        return read(tables());
    }

    private PackageTables tables() {
        return new PackageTables(DescriptorReader.read(folder.text(Descriptor.FILE)).tables(folder));
    }

    private DataSet read(PackageTables tables) {
        var rest = withoutFigures(tables);
        return new DataSet(rest.catalogue(),
                tables.rows(PackageTable.FIGURES).stream().map(row -> figure(row, quantities)).toList(),
                rest.setAside(), rest.pairings(), rest.claims());
    }

    static DataSet withoutFigures(PackageTables tables) {
        return new DataSet(new CatalogueTables(tables).read(), List.of(),
                tables.rows(PackageTable.SET_ASIDE).stream().map(DataPackage::setAside).toList(),
                tables.rows(PackageTable.PAIRINGS).stream().map(DataPackage::pairing).toList(),
                tables.rows(PackageTable.CLAIMS).stream().map(DataPackage::claim).toList());
    }

    static Figure figure(Row row, QuantityColumns quantities) {
        var series = new Series(row.text("indicator"), Columns.constant(row, "measure", Measure.class),
                row.text("slice"), row.text("definition"));
        return new Figure(row.text("figure"), row.text("district"), series, Columns.period(row, "period"),
                Columns.constant(row, "role", Role.class), quantities.read(row), row.text("source"),
                Columns.place(row, row.text("section")), row.text("note"));
    }

    private static SetAside setAside(Row row) {
        return new SetAside(row.text("source"), Columns.place(row, row.textIfAny(PackageTable.SECTION)), row.text("token"),
                Columns.constant(row, "reason", SetAsideReason.class),
                row.text("note"));
    }

    private static Pairing pairing(Row row) {
        return new Pairing(row.text("pairing"), row.text("plan"), row.text("outcome"),
                Columns.constant(row, "kind", PairingKind.class),
                row.text("note"));
    }

    private static Claim claim(Row row) {
        return new Claim(row.text("claim"), row.text("source"), row.text("district"), Columns.period(row, "period"),
                row.text("code"), row.text("token"), Columns.place(row, row.textIfAny(PackageTable.SECTION)),
                row.text("note"));
    }
}
