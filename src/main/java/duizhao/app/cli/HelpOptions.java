package duizhao.app.cli;

import picocli.CommandLine.Option;

/// `--help`, in the words of the message bundle.
class HelpOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.option.help")
    boolean help;
}
