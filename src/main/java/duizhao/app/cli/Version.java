package duizhao.app.cli;

import duizhao.platform.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"duizhao " + ProgramVersion.current()};
    }
}
