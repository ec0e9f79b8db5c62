package duizhao.feature.catalogue;

import duizhao.domain.change.DefinitionChange;
import duizhao.domain.change.DistrictChange;
import duizhao.domain.change.IndicatorChange;
import duizhao.domain.change.SliceChange;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.platform.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// The four lists.
final class Kinds {

    private final Messages messages;

    Kinds(Messages messages) {
        this.messages = messages;
    }

    Kind<Indicator> indicators() {
        var columns = new LinkedHashMap<String, BiFunction<Listed, Indicator, String>>();
        columns.put("catalogue.name", (listed, i) -> i.name());
        columns.put("catalogue.english", (listed, i) -> i.english());
        columns.put("catalogue.group", (listed, i) -> messages.text("term.group." + i.group().key()));
        columns.put("catalogue.unit", (listed, i) -> i.unit());
        columns.put("catalogue.figures", (listed, i) -> Long.toString(listed.figures().getOrDefault(i.key(), 0L)));
        return new Kind<>("indicator", Catalogue::indicators, columns, Indicator::name, IndicatorChange::new);
    }

    Kind<Definition> definitions() {
        var columns = new LinkedHashMap<String, BiFunction<Listed, Definition, String>>();
        columns.put("catalogue.indicator", (listed, d) -> indicator(listed, d.indicator()));
        columns.put("catalogue.name", (listed, d) -> d.name());
        columns.put("catalogue.silence", (listed, d) -> messages.text("catalogue.silence." + d.silence().key()));
        columns.put("catalogue.note", (listed, d) -> d.note());
        return new Kind<>("definition", Catalogue::definitions, columns, Definition::name, DefinitionChange::new);
    }

    Kind<Slice> slices() {
        var columns = new LinkedHashMap<String, BiFunction<Listed, Slice, String>>();
        columns.put("catalogue.name", (listed, s) -> s.name());
        columns.put("catalogue.english", (listed, s) -> s.english());
        columns.put("catalogue.key", (listed, s) -> s.key());
        return new Kind<>("slice", Catalogue::slices, columns, Slice::name, SliceChange::new);
    }

    Kind<District> districts() {
        var columns = new LinkedHashMap<String, BiFunction<Listed, District, String>>();
        columns.put("catalogue.code", (listed, d) -> d.code());
        columns.put("catalogue.full-name", (listed, d) -> d.name());
        columns.put("catalogue.short-name", (listed, d) -> d.shortName());
        columns.put("catalogue.english", (listed, d) -> d.english());
        columns.put("catalogue.parent", (listed, d) -> d.parent() == null ? "" : names(listed).getOrDefault(d.parent(),
                d.parent()));
        return new Kind<>("district", Catalogue::districts, columns, District::name, DistrictChange::new);
    }

    private String indicator(Listed listed, String key) {
        Indicator indicator = listed.catalogue().indicator(key);
        return messages.either(indicator.name(), indicator.english());
    }

    private static Map<String, String> names(Listed listed) {
        var names = new LinkedHashMap<String, String>();
        listed.catalogue().districts().forEach(d -> names.put(d.code(), d.name()));
        return names;
    }
}
