package duizhao.domain.limit;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;

/// What is out of the ordinary, and what is known, in a language.
public final class LimitTexts {

    private final Catalogue catalogue;
    private final Messages messages;

    public LimitTexts(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /// In one line: what is out of the ordinary, and what may have been meant.
    public String of(Unusual unusual) {
        return switch (unusual.breach()) {
            case Breach.Nature(LimitRule rule) -> messages.text("limit." + rule.key());
            case Breach.Rate(Reach reach) -> messages.text("limit.rate", of(reach));
            case Breach.Amount amount -> messages.text(amount.more() ? "limit.amount.more" : "limit.amount.less",
                    where(amount.near(), unusual.figure()), words(amount.near()), amount.times().toPlainString())
                    + (amount.meant() == null ? "" : messages.text("limit.meant", amount.meant()));
        };
    }

    /// The same with the figure and what it is of before it.
    public String named(Unusual unusual) {
        Figure figure = unusual.figure();
        District district = catalogue.district(figure.district());
        return messages.text("limit.named", messages.either(district.shortName(), district.english()),
                new SeriesNames(catalogue, messages).full(figure.series().row()),
                PeriodText.of(figure.period(), messages), words(figure), of(unusual));
    }

    /// From where to where the known figures reach.
    public String of(Reach reach) {
        return reach.count() == 1 ? messages.text("limit.known.one", words(reach.least()))
                : messages.text("limit.known", words(reach.least()), words(reach.greatest()), reach.count());
    }

    /// 2021年完成, and the district where it is another one.
    private String where(Figure near, Figure figure) {
        String when = messages.text("limit.near", PeriodText.of(near.period(), messages),
                messages.text(near.role() == Role.PLAN ? "term.plan" : "term.outcome"));
        if (near.district().equals(figure.district())) {
            return when;
        }
        District district = catalogue.district(near.district());
        return messages.either(district.shortName(), district.english()) + " " + when;
    }

    private static String words(Figure figure) {
        return figure.quantity().words().replaceAll("\\s+", "");
    }
}
