package duizhao.domain.comparison;

import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Step;
import duizhao.domain.quantity.Unit;
import duizhao.domain.verdict.Gap;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.math.BigDecimal;
import java.util.Map;

/// Quantities as a sentence tells them: in Chinese the printed words themselves (without the spaces that typesetting
/// put into them), in English a translation, with 万 and 亿 turned into thousands, millions and billions, exactly.
final class QuantityText {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    /// Units that English has a word for; others are shown as printed.
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("元", "yuan"), Map.entry("人民币", "yuan"),
            Map.entry("美元", "dollars"), Map.entry("户", "households"), Map.entry("人", "people"),
            Map.entry("天", "days"), Map.entry("年", "years"), Map.entry("平方米", "square-metres"),
            Map.entry("平米", "square-metres"), Map.entry("倍", "times"), Map.entry("家", "pieces"),
            Map.entry("个", "pieces"), Map.entry("条", "pieces"), Map.entry("项", "pieces"));

    private final Messages messages;

    QuantityText(Messages messages) {
        this.messages = messages;
    }

    String of(Quantity quantity, Measure measure) {
        return messages.isChinese() ? chinese(quantity.token(), measure) : english(quantity, measure);
    }

    /// A number that we computed, in the way of printed ones.
    String computed(BigDecimal value, Unit unit) {
        return messages.isChinese() ? ComputedNumber.of(value) + unit.printed() : english(value, unit);
    }

    /// The size of a gap, for levels also in % of the target: `2.0个百分点`, `2条（16.7%）`.
    String size(Gap gap, BigDecimal target, Measure measure) {
        BigDecimal size = gap.value().abs();
        if (measure == Measure.RANK) {
            return messages.text(isOne(size) ? "verdict.one-place" : "verdict.places", size.toPlainString());
        }
        String told = computed(size, gap.unit());
        return gap.percentOf(target).map(BigDecimal::abs).map(BigDecimal::toPlainString)
                .map(percent -> messages.text("verdict.size", told, percent)).orElse(told);
    }

    /// The words without those that only say how firmly a target is given; a target's phrase says that itself.
    static String withoutFirmness(String token) {
        return token.replaceFirst("^(力争|争取|确保)", "");
    }

    private String chinese(String token, Measure measure) {
        String words = withoutFirmness(token.replaceAll("\\s+", ""));
        return measure == Measure.RANK && !words.matches("[第前进].*") ? messages.text("verdict.place", words) : words;
    }

    private String english(Quantity quantity, Measure measure) {
        if (quantity.value() == null) {
            return messages.text("verdict.quoted", quantity.token());
        }
        BigDecimal value = quantity.wording().step() == Step.FALL ? quantity.value().abs() : quantity.value();
        if (measure == Measure.RANK && quantity.upper() == null) {
            return messages.text("verdict.place", value.toPlainString());
        }
        String number = english(value, quantity.unit());
        String upper = quantity.upper() == null ? "" : english(quantity.upper(), quantity.unit());
        return messages.text("verdict.quantity." + quantity.qualifier().key(), number, upper);
    }

    private String english(BigDecimal value, Unit unit) {
        if (unit.isPercent()) {
            return ComputedNumber.of(value) + "%";
        }
        if (unit.isRate()) {
            return messages.text(isOne(value) ? "verdict.point" : "verdict.points", ComputedNumber.of(value));
        }
        if (unit.base().equals("番")) {
            return messages.text(isOne(value) ? "verdict.doubling" : "verdict.doublings", ComputedNumber.of(value));
        }
        String number = grouped(value.scaleByPowerOfTen(unit.magnitude().power()));
        String known = UNITS.get(unit.base());
        String name = known == null ? unit.base() : messages.text("verdict.unit." + known);
        return name.isBlank() ? number : number + " " + name;
    }

    private String grouped(BigDecimal value) {
        if (value.abs().compareTo(BILLION) >= 0) {
            return messages.text("verdict.billion", plain(value.movePointLeft(9)));
        }
        if (value.abs().compareTo(MILLION) >= 0) {
            return messages.text("verdict.million", plain(value.movePointLeft(6)));
        }
        return plain(value).replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{0,9})", ",");
    }

    /// Printed as 1, not as 1.0: what English puts in the singular.
    private static boolean isOne(BigDecimal value) {
        return value.abs().equals(BigDecimal.ONE);
    }

    private static String plain(BigDecimal value) {
        return ComputedNumber.of(value.scale() < 0 ? value.setScale(0) : value);
    }

    /// 力争 or 确保 before a target's words.
    String firmly(Firmness firmness, String target) {
        return firmness == Firmness.UNSTATED ? target : messages.text("verdict.firmness." + firmness.key(), target);
    }
}
