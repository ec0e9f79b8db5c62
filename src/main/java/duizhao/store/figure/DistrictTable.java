package duizhao.store.figure;

import duizhao.domain.place.District;
import duizhao.store.db.Statements;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Districts, one by one. A district is known by its code.
final class DistrictTable extends DimensionTable<District> {

    private static final String HELD = "SELECT * FROM district WHERE code = ?";
    static final List<String> COLUMNS = List.of("code", "name", "short_name", "english", "parent", "valid_from",
            "valid_to");
    private static final String NAMED = """
            SELECT 1 WHERE EXISTS (SELECT 1 FROM district WHERE parent = ?1)
                OR EXISTS (SELECT 1 FROM source WHERE district = ?1)""";

    DistrictTable(Current current) {
        super(current, "district", COLUMNS);
    }

    static Object[] row(District d) {
        return new Object[] {d.code(), d.name(), d.shortName(), d.english(), d.parent(), d.validFrom(), d.validTo()};
    }

    @Override
    String key(District district) {
        return district.code();
    }

    @Override
    int number(District district) throws SQLException {
        return current().numbers().district(district.code());
    }

    @Override
    Object[] values(District district) throws SQLException {
        return row(district);
    }

    @Override
    public Optional<District> held(District district) throws SQLException {
        return Statements.first(current().connection(), HELD, DimensionReader::district, district.code());
    }

    @Override
    void require(District district) throws SQLException {
        if (district.parent() != null && Statements.first(current().connection(), HELD, row -> true, district.parent())
                .isEmpty()) {
            throw new Numbers.Unknown(district.parent());
        }
    }

    @Override
    boolean isNamed(District district) throws SQLException {
        return Statements.first(current().connection(), NAMED, row -> true, district.code()).isPresent();
    }
}
