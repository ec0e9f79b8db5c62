package duizhao.domain.source;

import duizhao.platform.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A document as printed pages name it below their tables: 《title》, issuer, date; what it does not have is left out.
public final class SourceText {

    private SourceText() {
    }

    public static String line(Source source, Messages messages) {
        return messages.text("term.source.line", Stream.of(messages.text("term.source.title", source.title()),
                        source.issuer(), source.date()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(messages.text("term.source.comma"))));
    }
}
