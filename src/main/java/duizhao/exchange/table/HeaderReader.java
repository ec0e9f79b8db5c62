package duizhao.exchange.table;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what stands over a column: a field's name (指标, 单位), or where its figures belong (青云谱 2022年 计划).
final class HeaderReader {

    private static final Pattern BRACKETED = Pattern.compile("[(（]\\s*([^()（）]{1,12})\\s*[)）]");
    private static final Pattern PERCENT = Pattern.compile("[%％]$");
    /// Words that say nothing more once the rest is known.
    private static final Pattern FILLER = Pattern.compile("数据|数值|数额|情况|指标值|[数值量额年度预全区市的()（）\\[\\]、，,._·/\\\\:：-]|\\s");

    private final Names names;
    private final List<String> districts;

    HeaderReader(Names names) {
        this.names = names;
        this.districts = names.catalogue().districts().stream()
                .flatMap((District d) -> Stream.of(d.name(), d.shortName(), d.english())).filter(n -> !n.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    ColumnUse read(String header) {
        var field = Field.titled(header);
        if (field.isPresent()) {
            return new ColumnUse.Holds(field.get());
        }
        return coordinates(header).<ColumnUse>map(ColumnUse.Figures::new).orElse(ColumnUse.IGNORED);
    }

    /// Empty where anything in the header is not understood: a column that is taken for another one does more harm than
    /// one that a person has to point at.
    private Optional<Coordinates> coordinates(String header) {
        String rest = header.strip();
        String unit = "";
        var bracketed = BRACKETED.matcher(rest);
        if (bracketed.find() && isUnit(bracketed.group(1))) {
            unit = plainUnit(bracketed.group(1));
            rest = bracketed.replaceFirst("");
        } else if (PERCENT.matcher(rest).find()) {
            unit = "%";
            rest = rest.substring(0, rest.length() - 1);
        }
        var indicator = names.indicator(rest.strip());
        if (indicator.isPresent()) {
            return Optional.of(new Coordinates(null, indicator.get().key(), null, null, null, unit));
        }
        String district = null;
        for (String name : districts) {
            if (rest.contains(name)) {
                district = names.district(name).orElseThrow().code();
                rest = rest.replace(name, "");
                break;
            }
        }
        var period = Periods.find(rest);
        rest = period.map(Periods.Found::rest).orElse(rest);
        var measure = Words.measure(rest);
        rest = measure.map(Words.Found::rest).orElse(rest);
        var role = Words.role(rest);
        rest = role.map(Words.Found::rest).orElse(rest);
        var named = names.indicator(rest.strip());
        rest = FILLER.matcher(rest).replaceAll("");
        var found = new Coordinates(district, named.map(i -> i.key()).orElse(null),
                measure.map(Words.Found<Measure>::meaning).orElse(null),
                period.map(Periods.Found::period).orElse(null), role.map(Words.Found<Role>::meaning).orElse(null), unit);
        boolean understood = rest.isEmpty() || found.indicator() != null;
        return understood && !found.withUnit("").isNone() ? Optional.of(found) : Optional.empty();
    }

    /// Whether it is a unit that documents print every day.
    static boolean isUnit(String text) {
        String plain = plainUnit(text);
        return !plain.isEmpty() && (Unit.of(plain).isCommon() || !Unit.of(plain).base().isEmpty()
                && Unit.of(plain).base().contains("/"));
    }

    static String plainUnit(String text) {
        return text.strip().replaceFirst("^单位[:：]?\\s*", "").replace('％', '%').replaceFirst("^百分比$|^百分点$", "%");
    }
}
