package duizhao.paper.sheet;

import java.util.List;

/// Notes below a table or chart, and the sources of its numbers.
///
/// @param general what is said of all of it; nothing points there, so that these have no number
/// @param notes   in order; the first is note 1, which cells point to by number
/// @param sources the documents the numbers come from
public record NotesBlock(List<String> general, List<String> notes, List<String> sources) implements Block {

    public NotesBlock {
        general = List.copyOf(general);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// Notes that cells point to, and nothing else.
    public NotesBlock(List<String> notes, List<String> sources) {
        this(List.of(), notes, sources);
    }

    /// Notes that nothing points to.
    public static NotesBlock general(List<String> notes, List<String> sources) {
        return new NotesBlock(notes, List.of(), sources);
    }
}
