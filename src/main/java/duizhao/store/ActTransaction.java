package duizhao.store;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.change.Clash;
import duizhao.domain.change.FigureChange;
import duizhao.journal.Journal;
import duizhao.platform.ErrorCode;
import duizhao.platform.Progress;
import duizhao.platform.UserException;
import duizhao.store.figure.ChangeWriter;
import duizhao.store.figure.Dimensions;
import duizhao.store.journal.ChangeLog;
import duizhao.store.journal.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/// One transaction of [Acts]: the data and the log, always both.
final class ActTransaction {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Connection connection;
    private final Dimensions dimensions;
    private final ChangeLog log;
    private final Standing standing;
    private final Ours ours;
    private final LongConsumer made;
    private boolean keepsDimensions = true;
    private long figuresAdded;

    /// @param dimensions as they are before it
    /// @param ours       which change sets this program's undo and redo may take
    /// @param made       is told the number of each change set that is recorded, which is among `ours` then
    ActTransaction(Connection connection, Dimensions dimensions, Ours ours, LongConsumer made) {
        this.connection = connection;
        this.dimensions = dimensions;
        this.log = new ChangeLog(connection);
        this.standing = new Standing(connection);
        this.ours = ours;
        this.made = made;
    }

    /// Whether nothing that was recorded here touched what figures refer to.
    boolean keepsDimensions() {
        return keepsDimensions;
    }

    /// How many figures more there are than before; below zero where there are fewer.
    long figuresAdded() {
        return figuresAdded;
    }

    /// @param progress told in changes; may cancel
    ChangeSet apply(Act act, String who, Progress progress) throws SQLException {
        return record(act, who, 0, progress);
    }

    /// As [Acts#settle].
    Optional<ChangeSet> settle(Act act, List<Clash> clashes, boolean mine, String who) throws SQLException {
        var over = Clashes.over(act, clashes);
        if (over.isEmpty()) {
            return Optional.empty();
        }
        if (mine) {
            return Optional.of(record(over.get(), who, 0));
        }
        var last = Optional.<ChangeSet>empty();
        var clashing = Clashes.clashing(over.get(), clashes);
        if (clashing.isPresent()) {
            var shelved = record(clashing.get(), who, 0);
            last = Optional.of(record(Journal.takingBack(shelved, ChangeSet.UNDO), who, shelved.id()));
        }
        var rest = Clashes.rest(over.get(), clashes);
        return rest.isPresent() ? Optional.of(record(rest.get(), who, 0)) : last;
    }

    ChangeSet undo(String who, Progress progress) throws SQLException {
        return takeBack(log.journal(ours::isForeign).undoable(), ChangeSet.UNDO, "error.nothing-to-undo", who,
                progress);
    }

    ChangeSet redo(String who, Progress progress) throws SQLException {
        return takeBack(log.journal(ours::isForeign).redoable(), ChangeSet.REDO, "error.nothing-to-redo", who,
                progress);
    }

    /// Takes the act `id` back and no other, or does it again where it is taken back.
    ChangeSet turn(long id, String who) throws SQLException {
        var act = log.find(id).orElseThrow(
                () -> new UserException(ErrorCode.WRONG_USE, "error.no-change-set", id));
        while (!act.isNew()) {
            act = log.get(act.undoes());
        }
        var back = standing.takenBackBy(act);
        return back.isPresent() ? takeBack(log.get(back.getAsLong()), ChangeSet.DO_AGAIN, who)
                : takeBack(act, ChangeSet.TAKE_BACK, who);
    }

    private ChangeSet takeBack(OptionalLong id, String kind, String refusal, String who, Progress progress)
            throws SQLException {
        if (id.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, refusal);
        }
        return takeBack(log.get(id.getAsLong()), kind, who, progress);
    }

    private ChangeSet takeBack(ChangeSet set, String kind, String who) throws SQLException {
        return takeBack(set, kind, who, Progress.SILENT);
    }

    private ChangeSet takeBack(ChangeSet set, String kind, String who, Progress progress) throws SQLException {
        var act = Journal.takingBack(set, kind);
        var later = standing.inTheWay(set);
        if (later.isPresent()) {
            throw inTheWay(set, later.getAsLong(), null);
        }
        try {
            return record(act, who, set.id(), progress);
        } catch (UserException refused) {
            var reason = concerned(set, refused);
            throw reason.isPresent() ? inTheWay(set, reason.getAsLong(), refused) : refused;
        }
    }

    /// The later act that refers to what is to go, or took away what is referred to.
    private OptionalLong concerned(ChangeSet set, UserException refused) throws SQLException {
        String named = refused.arguments().getLast().toString();
        boolean subject = set.changes().stream().map(Change::subject).anyMatch(named::equals);
        return standing.concerning(subject ? named.substring(named.indexOf(' ') + 1) : named, set);
    }

    private UserException inTheWay(ChangeSet set, long id, UserException cause) throws SQLException {
        var later = log.get(id);
        return new UserException(ErrorCode.WRONG_USE, cause, "error.undo-in-the-way", set.subject(), later.subject(),
                later.who(), MINUTE.format(later.at().atZone(ZoneId.systemDefault())), later.id());
    }

    private ChangeSet record(Act act, String who, long undoes) throws SQLException {
        return record(act, who, undoes, Progress.SILENT);
    }

    private ChangeSet record(Act act, String who, long undoes, Progress progress) throws SQLException {
        var writer = new ChangeWriter(connection, dimensions);
        writer.write(act, progress);
        keepsDimensions &= writer.keepsDimensions();
        figuresAdded += act.changes().stream().filter(FigureChange.class::isInstance)
                .mapToInt(change -> (change.before() == null ? 1 : 0) - (change.after() == null ? 1 : 0)).sum();
        var recorded = log.add(act, who, undoes);
        ours.add(recorded.id());
        made.accept(recorded.id());
        return recorded;
    }
}
