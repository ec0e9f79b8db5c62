package duizhao.domain.record;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.source.Source;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What figures refer to: districts, indicators, slices, definitions and sources, each in its listed order.
///
/// Of a whole country there are a hundred thousand sources, so that none of them is searched for one by one.
public final class Catalogue {

    private final Map<String, District> districts;
    private final List<District> districtsListed;
    private final Map<String, Indicator> indicators;
    private final List<Indicator> indicatorsListed;
    private final Map<String, Slice> slices;
    private final List<Slice> slicesListed;
    private final Map<DefinitionKey, Definition> definitions;
    private final List<Definition> definitionsListed;
    private final Map<String, Source> sources;
    private final List<Source> sourcesListed;
    private final AnnualReports annualReports;

    public Catalogue(Collection<District> districts, Collection<Indicator> indicators, Collection<Slice> slices,
                     Collection<Definition> definitions, Collection<Source> sources) {
        this.districtsListed = List.copyOf(districts);
        this.districts = byKey(districts, District::code);
        this.indicatorsListed = List.copyOf(indicators);
        this.indicators = byKey(indicators, Indicator::key);
        this.slicesListed = List.copyOf(slices);
        this.slices = byKey(slices, Slice::key);
        this.definitionsListed = List.copyOf(definitions);
        this.definitions = byKey(definitions, d -> new DefinitionKey(d.indicator(), d.key()));
        this.sourcesListed = List.copyOf(sources);
        this.sources = byKey(sources, Source::key);
        this.annualReports = new AnnualReports(sourcesListed);
    }

    public List<District> districts() {
        return districtsListed;
    }

    public List<Indicator> indicators() {
        return indicatorsListed;
    }

    public List<Slice> slices() {
        return slicesListed;
    }

    public List<Definition> definitions() {
        return definitionsListed;
    }

    public List<Source> sources() {
        return sourcesListed;
    }

    /// @throws IllegalArgumentException where no district has that code
    public District district(String code) {
        return known(districts.get(code), code);
    }

    /// @throws IllegalArgumentException where no indicator has that key
    public Indicator indicator(String key) {
        return known(indicators.get(key), key);
    }

    /// @throws IllegalArgumentException where no source has that key
    public Source source(String key) {
        return known(sources.get(key), key);
    }

    /// The slice `key`; empty where `key` is blank or unknown.
    public Optional<Slice> slice(String key) {
        return Optional.ofNullable(slices.get(key));
    }

    /// The definition `key` of `indicator`; empty where `key` is blank or unknown.
    public Optional<Definition> definition(String indicator, String key) {
        return Optional.ofNullable(definitions.get(new DefinitionKey(indicator, key)));
    }

    /// The district that a person means by `text`: a code, a full, short or English name.
    public Optional<District> findDistrict(String text) {
        return districts.values().stream().filter(d -> d.answersTo(text)).findFirst();
    }

    /// The indicator that a person means by `text`: a key, a Chinese or an English name.
    public Optional<Indicator> findIndicator(String text) {
        return Optional.ofNullable(indicators.get(text)).or(() -> indicators.values().stream()
                .filter(i -> i.name().equals(text) || i.english().equalsIgnoreCase(text)).findFirst());
    }

    /// The source of that key; empty where there is none.
    public Optional<Source> findSource(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /// The annual documents of this catalogue.
    public AnnualReports annualReports() {
        return annualReports;
    }

    private record DefinitionKey(String indicator, String definition) {
    }

    private static <T> T known(T found, String key) {
        if (found == null) {
            throw new IllegalArgumentException("unknown key " + key);
        }
        return found;
    }

    private static <K, T> Map<K, T> byKey(Collection<T> items, Function<T, K> key) {
        var map = new LinkedHashMap<K, T>();
        for (T item : items) {
            if (map.put(key.apply(item), item) != null) {
                throw new IllegalArgumentException("twice the key " + key.apply(item));
            }
        }
        return map;
    }
}
