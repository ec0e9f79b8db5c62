package duizhao.domain.quantity;

import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what printed words were read as, so that a person who typed them sees it: 390 亿元，左右.
public final class ReadBack {

    private final Messages messages;

    public ReadBack(Messages messages) {
        this.messages = messages;
    }

    public String of(Quantity quantity) {
        String number = !quantity.hasValue() ? "" : quantity.upper() == null ? ComputedNumber.of(quantity.value())
                : ComputedNumber.of(quantity.value()) + " – " + ComputedNumber.of(quantity.upper());
        return Stream.of((number + " " + quantity.unit().printed()).strip(),
                        quantity.qualifier() == Qualifier.BARE ? ""
                                : messages.text("notation.qualifier." + quantity.qualifier().key()),
                        quantity.firmness() == Firmness.UNSTATED ? ""
                                : messages.text("notation.firmness." + quantity.firmness().key()),
                        quantity.estimated() ? messages.text("notation.estimated") : "")
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(messages.text("term.and")));
    }
}
