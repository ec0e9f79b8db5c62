package duizhao.app.shell;

import duizhao.feature.exchange.ExchangeDialogs;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A person who knows which file they want.
final class ExchangeAsked implements ExchangeDialogs {

    Optional<Path> answer = Optional.empty();
    String suggestion = "";

    @Override
    public Optional<Path> open(@Nullable Window owner) {
        return answer;
    }

    @Override
    public Optional<Path> openFolder(@Nullable Window owner) {
        return answer;
    }

    @Override
    public Optional<Path> save(@Nullable Window owner, String name, String ending) {
        suggestion = name + "." + ending;
        return answer;
    }
}
