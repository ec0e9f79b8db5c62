package duizhao.exchange.table;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a table names in the catalogue, and the nearest names where it is not there.
///
/// The one place that decides what becomes of an unknown name: a person who may add districts and indicators asks here.
final class Names {

    private static final int NEAREST = 3;
    /// Names of so many letters are hardly alike by chance.
    private static final int LONG = 5;
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:其中[:：]?|[#＃*]|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,3}(?:[、．]|\\.(?!\\d))|[-—•·]+)\\s*");

    private final Catalogue catalogue;
    private final Map<String, Optional<District>> districts = new HashMap<>();
    private final Map<String, Optional<Indicator>> indicators = new HashMap<>();
    private final Map<String, Optional<Source>> sources = new HashMap<>();
    private final List<Definition> definitions;

    Names(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.definitions = new ArrayList<>(catalogue.definitions());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Optional<District> district(String text) {
        return districts.computeIfAbsent(text, name -> catalogue.findDistrict(name.strip())
                .or(() -> catalogue.findDistrict(Normalizer.normalize(name, Normalizer.Form.NFKC).strip())));
    }

    Optional<Indicator> indicator(String text) {
        return indicators.computeIfAbsent(text, name -> catalogue.findIndicator(name.strip())
                .or(() -> catalogue.findIndicator(Normalizer.normalize(name, Normalizer.Form.NFKC).strip())));
    }

    /// By key or title.
    Optional<Source> source(String text) {
        return sources.computeIfAbsent(text, name -> catalogue.sources().stream()
                .filter(s -> s.key().equals(name) || s.title().equals(name)).findFirst());
    }

    /// By key or name.
    Optional<Slice> slice(String text) {
        return catalogue.slice(text).or(() -> only(catalogue.slices().stream()
                .filter(s -> s.name().equals(text) || s.english().equalsIgnoreCase(text)).toList()));
    }

    /// By key or name.
    Optional<Definition> definition(String indicator, String text) {
        return only(definitions.stream().filter(d -> d.indicator().equals(indicator) && d.key().equals(text)).toList())
                .or(() -> only(named(indicator, text)));
    }

    /// Whether the indicator has any definition of that name.
    boolean hasDefinitions(String indicator, String text) {
        return !named(indicator, text).isEmpty();
    }

    private List<Definition> named(String indicator, String text) {
        return definitions.stream().filter(d -> d.indicator().equals(indicator))
                .filter(d -> d.name().equals(text) || d.english().equalsIgnoreCase(text)).toList();
    }

    /// A known indicator whose name is the same but for signs, for one letter of several, or for more words at its end:
    /// most likely the same one, or a measure of it that is not understood.
    Optional<Indicator> twin(String text) {
        String wanted = plain(text);
        return Stream.concat(catalogue.indicators().stream(), indicators.values().stream().flatMap(Optional::stream))
                .filter(i -> {
                    String name = plain(i.name());
                    return name.equals(wanted) || Math.min(name.length(), wanted.length()) >= LONG
                            && (isOneOff(name, wanted) || name.startsWith(wanted) || wanted.startsWith(name));
                }).findFirst();
    }

    /// A district that comes with the table.
    void add(District district) {
        for (String name : List.of(district.code(), district.name(), district.shortName())) {
            districts.put(name, Optional.of(district));
        }
    }

    void add(Indicator indicator) {
        indicators.put(indicator.key(), Optional.of(indicator));
        indicators.put(indicator.name(), Optional.of(indicator));
    }

    void add(Definition definition) {
        definitions.add(definition);
    }

    private static String plain(String name) {
        return SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Whether one letter put in, taken out or exchanged makes `a` of `b`.
    private static boolean isOneOff(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return a.length() == b.length() ? a.substring(same + 1).equals(b.substring(same + 1))
                : a.length() > b.length() ? a.substring(same + 1).equals(b.substring(same))
                : a.substring(same).equals(b.substring(same + 1));
    }

    /// Without what numbers a row or says that it is a part: 一、, 1., 其中：.
    static String unnumbered(String text) {
        String rest = text.strip();
        for (String next = NUMBERING.matcher(rest).replaceFirst(""); !next.equals(rest);
                next = NUMBERING.matcher(rest).replaceFirst("")) {
            rest = next;
        }
        return rest.strip();
    }

    String nearestDistricts(String text) {
        return nearest(text, catalogue.districts(), d -> Stream.of(d.shortName(), d.name(), d.english()), District::shortName);
    }

    String nearestIndicators(String text) {
        return nearest(text, catalogue.indicators(), i -> Stream.of(i.name(), i.english()), Indicator::name);
    }

    /// The few whose names have most in common with `text`, the nearest first.
    private static <T> String nearest(String text, Collection<T> all, Function<T, Stream<String>> names,
                                      Function<T, String> shown) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return String.join("、", all.stream()
                .sorted(Comparator.comparingInt(one -> names.apply(one)
                        .mapToInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))).min().orElse(Integer.MAX_VALUE)))
                .limit(NEAREST).map(shown).toList());
    }

    /// Signs to be put in, taken out or exchanged; those of a name that merely is longer count less.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 3);
                row[j] = Math.min(exchanged, Math.min(above + 2, row[j - 1] + 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
