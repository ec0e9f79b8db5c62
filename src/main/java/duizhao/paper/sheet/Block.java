package duizhao.paper.sheet;

/// A piece of a sheet, set below the one before it.
public sealed interface Block permits Heading, Paragraph, TableBlock, ChartBlock, NotesBlock, PageBreak {
}
