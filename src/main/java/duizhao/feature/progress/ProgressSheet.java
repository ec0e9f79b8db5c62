package duizhao.feature.progress;

import duizhao.domain.figure.Figure;
import duizhao.domain.place.District;
import duizhao.domain.progress.Pace;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.TargetKind;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceText;
import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Cell;
import duizhao.paper.sheet.ChartBlock;
import duizhao.paper.sheet.Furniture;
import duizhao.paper.sheet.Heading;
import duizhao.paper.sheet.NotesBlock;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.sheet.Printed;
import duizhao.paper.sheet.Sheet;
import duizhao.paper.sheet.TableBlock;
import duizhao.paper.sheet.TableColumn;
import duizhao.paper.sheet.TableRow;
import duizhao.platform.Messages;
import duizhao.ui.plot.time.PathChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A mid-term evaluation 中期评估 as a sheet to print, or what the years before the plan brought: tables, paths, sentences,
/// notes, documents.
final class ProgressSheet {

    /// So many districts are named above each page; where there are more, the first of them and how many.
    private static final int NAMED = 3;
    /// So many paths of a district are drawn, and of districts with many targets together; a page holds two.
    private static final int CHARTS = 8;
    private static final int FEWEST_CHARTS = 1;
    /// Where the share of the time stands among the columns.
    private static final int TIME = 4;
    /// From so many letters on, names need a wider column.
    private static final int LONG_NAME = 24;

    private final ProgressService service;
    private final Messages messages;

    ProgressSheet(ProgressService service, Messages messages) {
        this.service = service;
        this.messages = messages;
    }

    /// @param evaluated that has a progress
    Function<Printed, Sheet> of(Evaluated evaluated) {
        PlanProgress progress = Objects.requireNonNull(evaluated.progress());
        var words = new PlanWords(progress.catalogue(), messages);
        String plan = PlanWords.plan(progress.plan(), messages);
        String title = messages.text(evaluated.back() ? "progress.sheet.back" : "progress.sheet.title", plan);
        List<District> districts = evaluated.districts().stream().map(progress.catalogue()::district)
                .filter(d -> !progress.targetsOf(d.code()).isEmpty() || !progress.retrospectsOf(d.code()).isEmpty())
                .toList();
        String where = districts.size() > NAMED ? messages.text("progress.sheet.districts", name(districts.getFirst()),
                districts.size()) : districts.stream().map(this::name).collect(Collectors.joining(messages.text("progress.and")));
        var blocks = new ArrayList<Block>();
        var numbered = new ArrayList<String>();
        var brief = new BriefTargets(evaluated, words, messages, numbered);
        int few = Math.max(FEWEST_CHARTS, CHARTS / Math.max(1, districts.size()));
        for (District district : districts) {
            if (districts.size() > 1) {
                blocks.add(new Heading(name(district), 1));
            }
            if (evaluated.back()) {
                blocks.add(backwards(progress, district, words, plan));
            } else {
                blocks.addAll(targets(evaluated, progress, district, words, plan, brief, few));
            }
        }
        List<Source> sources = sources(evaluated, progress);
        blocks.add(new NotesBlock(notes(evaluated), numbered, sources.stream()
                .map(source -> SourceText.line(source, messages)).toList()));
        String asOf = sources.stream().map(Source::date).max(Comparator.naturalOrder()).orElse("");
        return printed -> new Sheet(title, where, blocks, new Furniture(title, where, asOf, printed.by(), printed.at(),
                printed.dataHash()));
    }

    // ---- the plan

    private List<Block> targets(Evaluated evaluated, PlanProgress progress, District district, PlanWords words,
                                String plan, BriefTargets brief, int few) {
        var blocks = new ArrayList<Block>();
        List<Progress> all = progress.targetsOf(district.code());
        if (all.isEmpty()) {
            return blocks;
        }
        blocks.add(new Paragraph(messages.text("progress.sheet.tally", name(district), service.tally(all))));
        List<Progress> computed = all.stream().filter(p -> p.pace() != Pace.NOT_COMPUTED).toList();
        boolean isMany = computed.size() > BriefTargets.MANY;
        int charts = isMany ? few : CHARTS;
        if (isMany && !time(computed, words).isEmpty()) {
            blocks.add(new Paragraph(messages.text("progress.sheet.brief.time", time(computed, words))));
        }
        if (!computed.isEmpty()) {
            blocks.add(table(computed, words, plan, isMany ? brief : null));
        }
        var paths = new Paths(words, messages);
        List<Progress> drawable = computed.stream().filter(Paths::isDrawn).toList();
        ProgressService.mostTelling(drawable, progress.catalogue(), charts).forEach(p ->
                blocks.add(new ChartBlock(paths.title(p), PathChart.paper(paths.path(p), messages))));
        if (drawable.size() > charts) {
            blocks.add(new Paragraph(messages.text("progress.sheet.charts", charts, drawable.size() - charts)));
        }
        List<Progress> explained = isMany ? computed.stream().filter(brief::isExplained).toList() : computed;
        if (!explained.isEmpty()) {
            blocks.add(new Heading(messages.text("progress.sheet.sentences"), 2));
            if (explained.size() < computed.size()) {
                blocks.add(new Paragraph(messages.text("progress.sheet.brief.explained", explained.size(),
                        computed.size() - explained.size())));
            }
            explained.forEach(p -> {
                blocks.add(new Paragraph(messages.text("progress.sheet.sentence", words.name(p),
                        words.texts().figure(p.target()), words.texts().sentence(p))));
                evaluated.hand(p).ifPresent(h -> blocks.add(new Paragraph(words.texts().hand(h))));
                evaluated.outlook(p).ifPresent(o -> blocks.add(new Paragraph(messages.text("progress.sheet.outlook",
                        words.texts().outlook(o)))));
                List<String> reckoning = isMany ? List.of() : new Reckoning(words, messages).lines(p);
                if (!reckoning.isEmpty()) {
                    blocks.add(new Paragraph(String.join(messages.text("progress.sheet.stop"), reckoning)));
                }
            });
        }
        List<Progress> yearly = all.stream().filter(p -> !p.steps().isEmpty() || !p.aims().isEmpty()
                || isMany && computed.contains(p)).toList();
        if (isMany) {
            blocks.add(brief.years(yearly, progress.plan(), plan));
        } else {
            yearly.forEach(p -> blocks.add(years(p, evaluated, words)));
        }
        var silent = service.notComputed(all, words);
        if (!silent.isEmpty()) {
            blocks.add(new Heading(messages.text("progress.sheet.silent"), 2));
            silent.forEach((why, names) -> blocks.add(new Paragraph(messages.text("progress.sheet.silent.line", why,
                    names.size(), String.join(messages.text("progress.and"), names)))));
        }
        return blocks;
    }

    /// @param brief where there are many: what is to be known beside the word stands in notes then; null otherwise
    private TableBlock table(List<Progress> computed, PlanWords words, String plan, @Nullable BriefTargets brief) {
        boolean longNames = areLong(computed.stream().map(words::name), messages);
        boolean timed = brief == null || time(computed, words).isEmpty();
        var columns = new ArrayList<>(List.of(
                TableColumn.text(messages.text("term.indicator"), 3).atLeast(longNames ? timed ? 108 : 128
                        : messages.isChinese() ? 80 : 84),
                TableColumn.text(messages.text("progress.column.target"), 1).atLeast(48),
                TableColumn.text(messages.text("progress.column.base"), 1).atLeast(58),
                TableColumn.text(messages.text("progress.column.latest"), 1).atLeast(58),
                TableColumn.number(messages.text("progress.column.time")),
                TableColumn.number(messages.text("progress.column.way")),
                TableColumn.text(messages.text("progress.column.pace"), 1).atLeast(messages.isChinese() ? 44 : 60),
                TableColumn.number(messages.text("progress.column.needed")),
                TableColumn.number(messages.text("progress.column.past"))));
        if (!timed) {
            columns.remove(TIME);
        }
        var rows = new ArrayList<TableRow>();
        for (Progress p : computed) {
            TargetLine line = words.line(p);
            var cells = new ArrayList<>(List.of(Cell.of(line.name()), Cell.of(line.target()), cell(line.base()), cell(line.latest()),
                    cell(line.time()), cell(line.way()),
                    Cell.of(line.pace()).emphasised().noted(brief == null ? new Integer[0] : brief.notes(p)),
                    cell(line.needed()),
                    cell(line.past())));
            if (!timed) {
                cells.remove(TIME);
            }
            rows.add(new TableRow.Cells(cells));
        }
        return new TableBlock(messages.text("progress.sheet.table", plan), "", columns, rows, brief != null);
    }

    static boolean areLong(Stream<String> names, Messages messages) {
        return messages.isChinese() && names.anyMatch(name -> name.length() > LONG_NAME);
    }

    /// How much of the time is over where that is the same for all that have it; else blank.
    private static String time(List<Progress> computed, PlanWords words) {
        List<String> times = computed.stream().map(words.texts()::time).filter(t -> !t.isEmpty()).distinct().toList();
        return times.size() == 1 ? times.getFirst() : "";
    }

    private TableBlock years(Progress p, Evaluated evaluated, PlanWords words) {
        PlanProgress progress = Objects.requireNonNull(evaluated.progress());
        List<YearLine> lines = words.years(p, progress.plan(), evaluated.taken(),
                evaluated.decomposition(p).orElse(null));
        boolean compound = lines.stream().anyMatch(line -> !line.compound().isEmpty());
        boolean divided = lines.stream().anyMatch(line -> !line.shared().isEmpty());
        boolean taken = lines.stream().anyMatch(line -> !line.taken().isEmpty());
        boolean planned = lines.stream().anyMatch(line -> !line.planned().isEmpty());
        var columns = new ArrayList<TableColumn>();
        var cells = new ArrayList<Function<YearLine, Cell>>();
        add(columns, cells, TableColumn.word(messages.text("progress.column.year")),
                line -> Cell.of(messages.text("term.year", line.year())));
        add(columns, cells, TableColumn.number(messages.text("progress.column.outcome")), line -> cell(line.outcome()));
        add(columns, cells, TableColumn.number(messages.text("progress.column.linear")), line -> cell(line.linear()));
        if (compound) {
            add(columns, cells, TableColumn.number(messages.text("progress.column.compound")).atLeast(54),
                    line -> cell(line.compound()));
        }
        if (divided) {
            add(columns, cells, TableColumn.number(messages.text("progress.column.share")), line -> cell(line.share()));
            add(columns, cells, TableColumn.number(messages.text("progress.column.shared")),
                    line -> cell(line.shared()));
        }
        if (planned) {
            add(columns, cells, TableColumn.number(messages.text("progress.column.planned")),
                    line -> cell(line.planned()));
            add(columns, cells, TableColumn.number(messages.text("progress.column.path-needs")),
                    line -> cell(line.needed()));
            add(columns, cells, TableColumn.word(messages.text("progress.column.enough")), line -> cell(line.enough()));
        }
        if (taken) {
            add(columns, cells, TableColumn.number(messages.text("progress.column.taken")), line -> cell(line.taken()));
        }
        return new TableBlock(messages.text(p.kind() == TargetKind.AVERAGE_GROWTH ? "progress.sheet.years.index"
                : "progress.sheet.years", words.name(p), words.texts().figure(p.target())), "", columns,
                lines.stream().<TableRow>map(line -> new TableRow.Cells(cells.stream().map(c -> c.apply(line)).toList()))
                        .toList());
    }

    private static void add(List<TableColumn> columns, List<Function<YearLine, Cell>> cells, TableColumn column,
                            Function<YearLine, Cell> cell) {
        columns.add(column);
        cells.add(cell);
    }

    // ---- the years before

    private TableBlock backwards(PlanProgress progress, District district, PlanWords words, String plan) {
        var columns = List.of(
                TableColumn.text(messages.text("term.indicator"), 3).atLeast(110),
                TableColumn.text(messages.text("progress.column.start"), 1).atLeast(76),
                TableColumn.text(messages.text("progress.column.end"), 1).atLeast(84),
                TableColumn.number(messages.text("progress.column.computed")),
                TableColumn.number(messages.text("progress.column.stated")),
                TableColumn.text(messages.text("progress.column.notes"), 1).atLeast(46));
        return new TableBlock(messages.text("progress.sheet.back.table", plan), "", columns,
                progress.retrospectsOf(district.code()).stream().map(words::line).map(line -> TableRow.of(
                        Cell.of(line.name()), cell(line.start()), cell(line.end()), cell(line.computed()),
                        cell(line.stated()), Cell.of(line.notes()))).toList());
    }

    // ---- below

    private List<String> notes(Evaluated evaluated) {
        return evaluated.back() ? List.of(messages.text("progress.sheet.note.back"))
                : List.of(messages.text("progress.sheet.note.share"), messages.text("progress.ladder"),
                messages.text("progress.sheet.note.derived"), messages.text("progress.sheet.note.needed"));
    }

    private static List<Source> sources(Evaluated evaluated, PlanProgress progress) {
        Stream<Figure> figures = evaluated.back()
                ? progress.retrospects().stream().flatMap(r -> Stream.of(r.start(), r.end(), r.average()))
                : progress.targets().stream().flatMap(p -> Stream.concat(Stream.of(p.target(), p.base()),
                Stream.concat(p.outcomes().stream(), p.aims().stream().map(a -> a.plan()))));
        return figures.filter(Objects::nonNull).map(Figure::source).distinct().map(progress.catalogue()::source)
                .sorted(Comparator.comparing(Source::date)).toList();
    }

    private static Cell cell(String text) {
        return text.isBlank() ? Cell.absent("—") : Cell.of(text);
    }

    private String name(District district) {
        return messages.either(district.name(), district.english());
    }
}
