package duizhao.feature.sources;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.DocumentChange;
import duizhao.domain.change.FigureChange;
import duizhao.domain.change.SetAsideChange;
import duizhao.domain.change.SourceChange;
import duizhao.domain.figure.Figure;
import duizhao.domain.source.Document;
import duizhao.domain.source.Place;
import duizhao.domain.source.SetAside;
import duizhao.domain.source.Source;
import duizhao.platform.Progress;
import duizhao.reading.DocumentFile;
import duizhao.reading.Entries;
import duizhao.reading.Match;
import duizhao.reading.Matcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Decides what a file is, and makes the acts that attach it and take it away. Slow: not for the JavaFX thread.
final class Attachments {

    static final String ATTACH = "attach-document";
    static final String DETACH = "detach-document";
    static final String ADD = "add-source";

    private static final String STEP = "sources.matching";

    private final SourceRecords records;

    Attachments(SourceRecords records) {
        this.records = records;
    }

    Attachment decide(DocumentFile file, Progress progress) {
        List<Source> sources = records.catalogue().sources();
        // By its hash a file is known without reading a figure.
        var known = Matcher.match(file, sources.stream().map(s -> new Entries(s, List.of(), List.of())).toList());
        if (known.isPresent()) {
            return attached(file, known.get(), List.of(), List.of());
        }
        var entries = new ArrayList<Entries>(sources.size());
        for (Source source : sources) {
            progress.report(entries.size(), sources.size(), STEP);
            entries.add(new Entries(source, records.figures(source.key()), records.setAside(source.key())));
        }
        progress.report(0, 0, STEP);
        Optional<Match> match = Matcher.match(file, entries);
        if (match.isEmpty()) {
            return new Attachment.Unknown(file);
        }
        Source source = match.get().entries().source();
        if (!match.get().isWhole()) {
            return new Attachment.Differs(file, source, match.get().catalogued() - match.get().found(),
                    match.get().catalogued());
        }
        Entries before = entries.stream().filter(e -> e.source().equals(source)).findFirst().orElseThrow();
        return attached(file, match.get(), before.figures(), before.setAside());
    }

    /// Adds `source` with its text.
    static Act add(Source source, DocumentFile file) {
        return new Act(ADD, source.title(), "", List.of(new SourceChange(null, source),
                new DocumentChange(null, document(source, file))));
    }

    /// Takes the text away; figures and places stay, and hold again when it comes back.
    static Act detach(Source source, Document document) {
        return new Act(DETACH, source.title(), "", List.of(new DocumentChange(document, null)));
    }

    /// @param figures  those whose places are of another text
    /// @param setAside the same
    private Attachment attached(DocumentFile file, Match match, List<Figure> figures, List<SetAside> setAside) {
        Source source = match.entries().source();
        Document before = records.document(source.key()).orElse(null);
        Document after = document(source, file);
        if (before != null && before.text().equals(after.text())) {
            return new Attachment.Attached(source);
        }
        var changes = new ArrayList<Change>();
        if (match.how() == Match.How.SAME_NUMBERS) {
            changes.addAll(moves(file.text(), figures, setAside, match.entries()));
            // The places are of this text now, and by this hash it is known the next time.
            changes.add(new SourceChange(source, withFile(source, file)));
        }
        changes.add(new DocumentChange(before, after));
        return new Attachment.Known(source, match.how(), new Act(ATTACH, source.title(), "", changes));
    }

    /// Every place that is another one in the new text. A number set aside is known by its place, so that it is removed
    /// there and added here: all of them removed first, for one may come to stand where another was.
    private static List<Change> moves(String text, List<Figure> figures, List<SetAside> setAside, Entries moved) {
        var changes = new ArrayList<Change>();
        var places = new HashMap<String, Figure>();
        moved.figures().forEach(figure -> places.put(figure.key(), figure));
        for (Figure figure : figures) {
            Figure there = wordsAlone(text, figure, places.get(figure.key()));
            if (!there.place().equals(figure.place())) {
                changes.add(new FigureChange(figure, there));
            }
        }
        var removed = new ArrayList<Change>();
        var added = new ArrayList<Change>();
        for (int i = 0; i < setAside.size(); i++) {
            SetAside here = setAside.get(i);
            SetAside there = moved.setAside().get(i);
            if (!there.place().equals(here.place())) {
                removed.add(new SetAsideChange(here, null));
                added.add(new SetAsideChange(null, there));
            }
        }
        changes.addAll(removed);
        changes.addAll(added);
        return changes;
    }

    /// A figure in words alone (量稳质升) has no number to be found by: it is where its words stand once.
    private static Figure wordsAlone(String text, Figure here, Figure there) {
        String words = here.quantity().token();
        int at = text.indexOf(words);
        if (there.place().isKnown() || !here.place().isKnown() || at < 0 || text.indexOf(words, at + 1) >= 0) {
            return there;
        }
        int start = text.codePointCount(0, at);
        return there.withPlace(new Place(here.place().section(), start,
                start + words.codePointCount(0, words.length())));
    }

    private static Source withFile(Source s, DocumentFile file) {
        return new Source(s.key(), s.title(), s.issuer(), s.kind(), s.date(), s.district(), s.documentNumber(),
                file.name(), file.sha256(), s.outcomes(), s.plans());
    }

    private static Document document(Source source, DocumentFile file) {
        return new Document(source.key(), file.name(), file.sha256(), file.text());
    }
}
