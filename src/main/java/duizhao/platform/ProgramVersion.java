package duizhao.platform;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// Which version of the program this is.
public final class ProgramVersion {

    private ProgramVersion() {
    }

    /// The version of the program's module, e.g. `0.1.0`; `development` where it runs without one, as in tests.
    public static String current() {
        return Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("development");
    }
}
