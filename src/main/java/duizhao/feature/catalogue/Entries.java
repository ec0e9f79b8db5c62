package duizhao.feature.catalogue;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Notation;
import duizhao.domain.quantity.Reading;
import duizhao.domain.quantity.Unit;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes things of the lists of what a person typed, or says what is wrong with which field.
///
/// A thing keeps the key or code it has; a new one gets a key made of its English name, or one that is typed.
final class Entries {

    static final String NAME = "catalogue-name";
    static final String ENGLISH = "catalogue-english";
    static final String KEY = "catalogue-key";
    static final String CODE = "catalogue-code";
    static final String SHORT = "catalogue-short-name";
    static final String HEADLINE = "catalogue-headline";
    static final String UNIT = "catalogue-unit";
    static final String FROM = "catalogue-from";
    static final String TO = "catalogue-to";
    static final String PARENT = "catalogue-parent";
    static final String INDICATOR = "catalogue-indicator";

    private static final Pattern KEYS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /// GB/T 2260: two digits each for province, prefecture and county.
    private static final Pattern CODES = Pattern.compile("\\d{6}");
    private static final Pattern YEARS = Pattern.compile("\\d{4}");

    private final Messages messages;

    Entries(Messages messages) {
        this.messages = messages;
    }

    /// `gross-output` of `Gross output`.
    static String slug(String english) {
        return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /// An indicator as it is typed; headline is blank or a place among the headline indicators.
    record IndicatorText(String key, String name, String english, IndicatorGroup group, Direction direction,
                         Nature nature, String headline, String unit, boolean nominal, String note) {
    }

    /// @param before what is changed; null for a new one
    Checked<Indicator> indicator(IndicatorText typed, @Nullable Indicator before, Catalogue catalogue) {
        var errors = new HashMap<String, String>();
        String key = key(typed.key(), typed.english(), before == null ? null : before.key(),
                catalogue.indicators().stream().map(Indicator::key), errors);
        name(typed.name(), catalogue.indicators().stream().filter(i -> before == null || !i.key().equals(before.key()))
                .map(Indicator::name), errors);
        String headline = typed.headline().strip();
        if (!headline.matches("|[1-9]\\d{0,3}")) {
            errors.put(HEADLINE, messages.text("catalogue.error.headline"));
        }
        String unit = typed.unit().strip();
        if (!unit.isEmpty() && isNoUnit(unit)) {
            errors.put(UNIT, messages.text("catalogue.error.unit"));
        }
        return Checked.of(errors, () -> new Indicator(key, typed.name().strip(), typed.english().strip(), typed.group(),
                typed.direction(), typed.nature(),
                headline.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(headline)), unit,
                typed.nominal(), typed.note().strip()));
    }

    Checked<Definition> definition(String typedKey, @Nullable Indicator indicator, String name, String english,
                                   Silence silence, String note, @Nullable Definition before, Catalogue catalogue) {
        var errors = new HashMap<String, String>();
        if (indicator == null) {
            errors.put(INDICATOR, messages.text("catalogue.error.indicator"));
            return new Checked<>(Optional.empty(), errors);
        }
        var others = catalogue.definitions().stream().filter(d -> d.indicator().equals(indicator.key()))
                .filter(d -> before == null || !d.key().equals(before.key())).toList();
        String key = key(typedKey, english, before == null ? null : before.key(), others.stream().map(Definition::key),
                errors);
        name(name, others.stream().map(Definition::name), errors);
        return Checked.of(errors, () -> new Definition(key, indicator.key(), name.strip(), english.strip(), silence,
                note.strip()));
    }

    Checked<Slice> slice(String typedKey, String name, String english, @Nullable Slice before, Catalogue catalogue) {
        var errors = new HashMap<String, String>();
        var others = catalogue.slices().stream().filter(s -> before == null || !s.key().equals(before.key())).toList();
        String key = key(typedKey, english, before == null ? null : before.key(), others.stream().map(Slice::key),
                errors);
        name(name, others.stream().map(Slice::name), errors);
        return Checked.of(errors, () -> new Slice(key, name.strip(), english.strip()));
    }

    /// @param parent code, null for none
    /// @param from   year, blank where not stated
    Checked<District> district(String code, String name, String shortName, String english, @Nullable String parent,
                               String from, String to, @Nullable District before, Catalogue catalogue) {
        var errors = new HashMap<String, String>();
        var others = catalogue.districts().stream().filter(d -> before == null || !d.code().equals(before.code()))
                .toList();
        String digits = before == null ? code.strip() : before.code();
        if (!CODES.matcher(digits).matches()) {
            errors.put(CODE, messages.text("catalogue.error.code"));
        } else if (others.stream().anyMatch(d -> d.code().equals(digits))) {
            errors.put(CODE, messages.text("catalogue.error.code-taken"));
        }
        name(name, others.stream().map(District::name), errors);
        if (!shortName.isBlank() && others.stream().anyMatch(d -> d.answersTo(shortName.strip()))) {
            errors.put(SHORT, messages.text("catalogue.error.name-taken"));
        }
        if (parent != null && parent.equals(digits)) {
            errors.put(PARENT, messages.text("catalogue.error.parent"));
        }
        year(from, FROM, errors);
        year(to, TO, errors);
        if (errors.isEmpty() && !from.isBlank() && !to.isBlank() && from.strip().compareTo(to.strip()) > 0) {
            errors.put(TO, messages.text("catalogue.error.years"));
        }
        String brief = shortName.isBlank() ? name.strip().replaceFirst("(?<=..)[区县市]$", "") : shortName.strip();
        return Checked.of(errors, () -> new District(digits, name.strip(), brief, english.strip(), parent,
                from.isBlank() ? null : from.strip(), to.isBlank() ? null : to.strip()));
    }

    private String key(String typed, String english, @Nullable String held, Stream<String> others,
                       Map<String, String> errors) {
        if (held != null) {
            return held;
        }
        String key = typed.isBlank() ? slug(english) : typed.strip();
        if (!KEYS.matcher(key).matches()) {
            errors.put(KEY, messages.text("catalogue.error.key"));
        } else if (others.anyMatch(key::equals)) {
            errors.put(KEY, messages.text("catalogue.error.key-taken"));
        }
        return key;
    }

    private void name(String name, Stream<String> others, Map<String, String> errors) {
        if (name.isBlank()) {
            errors.put(NAME, messages.text("catalogue.error.name"));
        } else if (others.anyMatch(name.strip()::equals)) {
            errors.put(NAME, messages.text("catalogue.error.name-taken"));
        }
    }

    private void year(String text, String field, Map<String, String> errors) {
        if (!text.isBlank() && !YEARS.matcher(text.strip()).matches()) {
            errors.put(field, messages.text("catalogue.error.year"));
        }
    }

    private static boolean isNoUnit(String unit) {
        return !(Notation.read("1" + unit) instanceof Reading.Understood(var quantity)
                && quantity.unit().equals(Unit.of(unit)) && quantity.unit().isCommon());
    }
}
