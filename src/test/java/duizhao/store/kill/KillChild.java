package duizhao.store.kill;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

/// The process that is killed. Arguments: class of the work, file, seed.
final class KillChild {

    static final String STARTED = "started";
    static final String CALLING = "calling";

    private KillChild() {
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        var work = (KillWork) Class.forName(args[0]).getDeclaredConstructor().newInstance();
        say(STARTED);
        work.run(Path.of(args[1]), new Random(Long.parseLong(args[2])), new KillWork.Told() {
            @Override
            public void calling() {
                say(CALLING);
            }

            @Override
            public void returned(String line) {
                say(line);
            }
        });
    }

    /// In one write, so that no half line is ever read.
    private static void say(String line) {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
