package duizhao.platform.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;

/// Logback's configuration, as code: reading an XML file would cost the start some 50 ms. Nothing is written until
/// [Logging] says where to.
public final class QuietStart extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger("ROOT").setLevel(Level.WARN);
        context.getLogger("duizhao").setLevel(Level.INFO);
        // Warns of a table in the bundled font that it does not need.
        context.getLogger("org.apache.fontbox").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
