package duizhao.store.journal;

import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Direction;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.indicator.Nature;
import duizhao.domain.indicator.Silence;
import duizhao.domain.indicator.Slice;
import duizhao.domain.place.District;
import java.util.OptionalInt;

/// What figures refer to, in the log.
final class CatalogueJson {

    private CatalogueJson() {
    }

    static Members write(District district) {
        return new Members().put("code", district.code()).put("name", district.name())
                .put("short-name", district.shortName()).put("english", district.english())
                .put("parent", district.parent()).put("valid-from", district.validFrom())
                .put("valid-to", district.validTo());
    }

    static District readDistrict(Members members) {
        return new District(members.text("code"), members.text("name"), members.text("short-name"),
                members.text("english"), members.textOrNull("parent"), members.textOrNull("valid-from"),
                members.textOrNull("valid-to"));
    }

    static Members write(Indicator indicator) {
        return new Members().put("key", indicator.key()).put("name", indicator.name())
                .put("english", indicator.english()).put("group", indicator.group().key())
                .put("direction", indicator.direction().key()).put("nature", indicator.nature().key())
                .put("headline", indicator.isHeadline() ? (Object) indicator.headline().getAsInt() : null)
                .put("unit", indicator.unit()).put("nominal", indicator.nominal()).put("note", indicator.note());
    }

    static Indicator readIndicator(Members members) {
        return new Indicator(members.text("key"), members.text("name"), members.text("english"),
                FigureJson.constant(IndicatorGroup.class, members.text("group")),
                FigureJson.constant(Direction.class, members.text("direction")),
                FigureJson.constant(Nature.class, members.text("nature")),
                members.textOrNull("headline") == null ? OptionalInt.empty()
                        : OptionalInt.of(members.number("headline")),
                members.text("unit"), members.isTrue("nominal"), members.text("note"));
    }

    static Members write(Definition definition) {
        return new Members().put("indicator", definition.indicator()).put("key", definition.key())
                .put("name", definition.name()).put("english", definition.english())
                .put("silence", definition.silence().key()).put("note", definition.note());
    }

    static Definition readDefinition(Members members) {
        return new Definition(members.text("key"), members.text("indicator"), members.text("name"),
                members.text("english"), FigureJson.constant(Silence.class, members.text("silence")),
                members.text("note"));
    }

    static Members write(Slice slice) {
        return new Members().put("key", slice.key()).put("name", slice.name()).put("english", slice.english());
    }

    static Slice readSlice(Members members) {
        return new Slice(members.text("key"), members.text("name"), members.text("english"));
    }
}
