package duizhao.exchange.table;

import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Silence;
import duizhao.domain.place.District;
import duizhao.exchange.plan.FigurePlanner;
import duizhao.exchange.plan.Item;
import duizhao.exchange.plan.Where;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a table adds to the lists, where a person lets it: districts, indicators and definitions that it names and nobody
/// knows. What may be one that is known under another name or code is refused, for a person to say.
///
/// A table says little of them: a new indicator is taken for a general one of which more is better, which the plan
/// says, and a definition for one that is not compared with figures that name none.
final class Additions {

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KIND_OF_DISTRICT = Pattern.compile("(?<=..)[区县市]$");
    private static final int KEY_BYTES = 6;

    private final Names names;
    private final FigurePlanner planner;

    Additions(Names names, FigurePlanner planner) {
        this.names = names;
        this.planner = planner;
    }

    /// @param code as the table has it, blank where it has none
    /// @param name as the table has it, blank where it has none
    District district(String code, String name, Where where) throws Refused {
        if (!CODE.matcher(code).matches() || name.isBlank()) {
            throw new Refused(where, "import.refused.district-incomplete", code.isBlank() ? name : code);
        }
        var other = names.district(name);
        if (other.isPresent()) {
            throw new Refused(where, "import.refused.district-two-codes", name, other.get().code(), code);
        }
        String brief = KIND_OF_DISTRICT.matcher(name).replaceFirst("");
        String parent = names.district(code.substring(0, 4) + "00").map(District::code)
                .filter(above -> !above.equals(code)).orElse(null);
        var district = new District(code, name, names.district(brief).isPresent() ? name : brief, name, parent, null, null);
        names.add(district);
        planner.expectDistrict(code);
        planner.add(Item.added(where, new DistrictChange(null, district)));
        return district;
    }

    /// @param key  as the table has it, blank where it has none
    /// @param unit of its level, blank where the table does not tell
    Indicator indicator(String key, String name, String unit, Where where) throws Refused {
        var near = names.twin(name);
        if (near.isPresent()) {
            throw new Refused(where, "import.refused.indicator-near", name, near.get().name());
        }
        var indicator = new Indicator(KEY.matcher(key).matches() ? key : key(name), name, name, IndicatorGroup.ECONOMY,
                Direction.UP, Nature.UNSTATED, OptionalInt.empty(), unit, false, "");
        names.add(indicator);
        planner.expectIndicator(indicator.key());
        planner.add(Item.added(where, new IndicatorChange(null, indicator)));
        return indicator;
    }

    /// @param where the cell that names it
    Definition definition(String indicator, String name, Where where) throws Refused {
        if (names.hasDefinitions(indicator, name)) {
            throw new Refused(where, "import.refused.definition", name);
        }
        var definition = new Definition(key(name), indicator, name, name, Silence.BLOCK, "");
        names.add(definition);
        planner.expectDefinition(indicator, definition.key());
        planner.add(Item.added(where, new DefinitionChange(null, definition)));
        return definition;
    }

    /// The same for the same name, so that a file imported again finds what it added.
    private static String key(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "added-" + HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
