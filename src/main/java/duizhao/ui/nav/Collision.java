package duizhao.ui.nav;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeTexts;
import duizhao.domain.change.Clash;
import duizhao.platform.Messages;
import java.util.List;
import java.util.function.Function;

/// An act that could not be done because others changed the same since the person began: the person is to decide.
///
/// @param clashes what was changed by both, at least one
/// @param texts   the words to tell it in
public record Collision(Act act, List<Clash> clashes, Function<Messages, ChangeTexts> texts) {

    public Collision {
        clashes = List.copyOf(clashes);
    }
}
