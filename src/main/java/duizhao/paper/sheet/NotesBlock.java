package duizhao.paper.sheet;

import java.util.List;

/// Notes below a table or chart, and the sources of its numbers.
///
/// @param notes   in order; the first is note 1, which cells point to by number
/// @param sources the documents the numbers come from
public record NotesBlock(List<String> notes, List<String> sources) implements Block {

    public NotesBlock {
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }
}
