package duizhao.feature.compare;

import duizhao.paper.sheet.Block;
import duizhao.paper.sheet.Paragraph;
import duizhao.paper.toolkit.FxToolkit;
import duizhao.platform.Messages;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.OnPaper;
import java.util.List;
import java.util.function.Supplier;

/// The pictures of a lens on paper, made without the lens.
final class SheetPictures {

    private final FxToolkit toolkit;
    private final Messages messages;

    SheetPictures(FxToolkit toolkit, Messages messages) {
        this.toolkit = toolkit;
        this.messages = messages;
    }

    /// The kind that is called `id`; where it does not suit, the sentence that says why. Without an `id` the first kind
    /// that suits, or nothing.
    <S> List<Block> of(Supplier<List<PictureKind<S>>> making, String id, S subject) {
        // Controls learn their style properties in a table that all of them share: on one thread only.
        return toolkit.call(() -> {
            List<PictureKind<S>> kinds = making.get();
            if (id.isEmpty()) {
                for (PictureKind<S> kind : kinds) {
                    if (kind.control() instanceof OnPaper && kind.fill().apply(subject).isDrawn()) {
                        return List.of(block(kind));
                    }
                }
                return List.of();
            }
            for (PictureKind<S> kind : kinds) {
                if (kind.id().equals(id) && kind.control() instanceof OnPaper) {
                    Fit fit = kind.fill().apply(subject);
                    return List.of(fit.isDrawn() ? block(kind)
                            : new Paragraph(messages.text("compare.sheet.no-picture", fit.reason(messages))));
                }
            }
            return List.of(new Paragraph(messages.text("compare.sheet.no-picture",
                    messages.text("compare.sheet.unknown-picture", id))));
        });
    }

    private static Block block(PictureKind<?> kind) {
        var control = kind.control();
        return new PaperPicture(control.getTitle(), control.getNote(), ((OnPaper) control).paper()).block();
    }
}
