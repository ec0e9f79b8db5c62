package duizhao.paper.sheet;

/// Running text; breaks between lines, never leaving one alone.
public record Paragraph(String text) implements Block {
}
