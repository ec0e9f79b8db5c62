package duizhao.exchange.plan;

import duizhao.domain.change.Change;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Indicator;
import duizhao.domain.indicator.Slice;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.exchange.sheet.Unseen;
import duizhao.platform.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an import is told in: the same words in the window and on the command line.
public final class ImportWords {

    private final Catalogue catalogue;
    private final Messages messages;
    private final SeriesNames names;

    /// @param catalogue of the store, with what the plan adds to it
    public ImportWords(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.names = new SeriesNames(catalogue, messages);
    }

    /// How much is added, the same, different, refused.
    public String tally(ImportPlan plan) {
        var counts = plan.counts();
        String tally = messages.text("import.tally", plan.subject(), counts.get(Standing.ADDED), counts.get(Standing.SAME),
                counts.get(Standing.DIFFERENT), counts.get(Standing.REFUSED));
        String remarks = remarks(plan);
        return remarks.isEmpty() ? tally : tally + messages.text("import.tally.and") + remarks;
    }

    /// What else is to be said of it: new sources, rows without a number, sheets that are not read; blank where nothing is.
    public String remarks(ImportPlan plan) {
        // First what is left out though a person may not know of it.
        return Stream.of(plan.unseen().isEmpty() ? "" : messages.text("import.tally.unseen", plan.unseen().stream()
                                .map(this::unseen).collect(Collectors.joining(messages.text("import.list")))),
                        plan.newSources() == 0 ? "" : messages.text("import.tally.sources", plan.newSources()),
                        plan.newEntries() == 0 ? "" : messages.text("import.tally.entries", plan.newEntries()),
                        plan.skipped() == 0 ? "" : messages.text("import.tally.skipped", plan.skipped()),
                        plan.unread().isEmpty() ? "" : messages.text("import.tally.unread",
                                String.join(messages.text("import.list"), plan.unread())),
                        plan.hidden().isEmpty() ? "" : messages.text("import.tally.hidden",
                                String.join(messages.text("import.list"), plan.hidden())),
                        plan.named().isEmpty() ? "" : messages.text("import.tally.named", plan.named().size()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(messages.text("import.tally.and")));
    }

    private String unseen(Unseen one) {
        return messages.text(one.columns() == 0 ? "import.unseen.rows" : one.rows() == 0 ? "import.unseen.columns"
                : "import.unseen.both", one.sheet(), one.rows(), one.columns());
    }

    /// What is taken from the name of a sheet: 行政区 西湖区、时期 2023年.
    public String named(NamedSheet sheet) {
        return Stream.of(sheet.district() == null ? "" : messages.text("import.named.district",
                        messages.either(catalogue.district(sheet.district()).name(), catalogue.district(sheet.district()).english())),
                        sheet.period() == null ? "" : messages.text("import.named.period",
                                PeriodText.of(sheet.period(), messages)))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(messages.text("import.list")));
    }

    /// Table, row and column; blank where there is nothing to say.
    public String where(Where where) {
        if (where.row() == 0) {
            return where.table();
        }
        String place = where.column().isEmpty() ? messages.text("import.row", where.row())
                : messages.text("import.cell", where.row(), where.column());
        return where.table().isEmpty() ? place : where.table() + " " + place;
    }

    /// What the item is of: 青云谱 地区生产总值 增速 2022年 计划 7.5%以上.
    public String what(Item item) {
        return item.change() == null ? "" : what(item.change());
    }

    private String what(Change change) {
        Object thing = change.after() != null ? change.after() : change.before();
        return switch (thing) {
            case Figure figure -> thing(figure) + " " + figure.quantity().words();
            case duizhao.domain.source.Source source when change instanceof SourceChange ->
                    messages.text("import.thing.source", source.title());
            case District district -> messages.text("import.thing.district", district.name(), district.code());
            case Indicator indicator -> messages.text("import.thing.indicator", messages.either(indicator.name(),
                    indicator.english()), messages.text("term.group." + indicator.group().key()),
                    messages.text("catalogue.direction." + indicator.direction().key()), indicator.unit());
            case Definition definition -> messages.text("import.thing.definition", messages.either(
                    catalogue.indicator(definition.indicator()).name(), catalogue.indicator(definition.indicator()).english()),
                    messages.either(definition.name(), definition.english()));
            case Slice slice -> messages.text("import.thing.slice", messages.either(slice.name(), slice.english()));
            case null, default -> messages.text("import.thing." + kind(change), change.subject());
        };
    }

    /// 青云谱 地区生产总值 增速 2022年 计划.
    public String thing(Figure figure) {
        var district = catalogue.district(figure.district());
        return String.join(" ", messages.either(district.shortName(), district.english()),
                names.full(figure.series().row()), PeriodText.of(figure.period(), messages),
                messages.text(figure.role() == Role.PLAN ? "term.plan" : "term.outcome"));
    }

    /// The words of the figure that is held in its place, or that another sheet has for it, with where; blank where
    /// there is none.
    public String held(Item item) {
        String held = item.held().map(figure -> figure.quantity().words()).orElse("");
        return isInOtherTable(item) ? messages.text("import.held.sheet", where(item.earlier()), held) : held;
    }

    /// Whether it differs from what another table of the same file says.
    public static boolean isInOtherTable(Item item) {
        return item.earlier() != null && !item.earlier().table().equals(item.where().table());
    }

    /// In what it differs.
    public String aspects(Item item) {
        return item.aspects().isEmpty() ? messages.text("import.aspect.other") : item.aspects().stream().sorted()
                .map(aspect -> messages.text("import.aspect." + aspect.key()))
                .collect(Collectors.joining(messages.text("import.list")));
    }

    /// Why it is refused; blank where it is not.
    public String reason(Item item) {
        return item.refusal() == null ? "" : item.refusal().text(messages);
    }

    /// What becomes of it.
    public String answer(Item item, Answer answer) {
        boolean nothing = item.change(answer).isEmpty();
        return messages.text("import.answer." + (nothing ? Answer.LEAVE : answer).key());
    }

    private static String kind(Change change) {
        String subject = change.subject();
        return subject.substring(0, subject.indexOf(' '));
    }
}
