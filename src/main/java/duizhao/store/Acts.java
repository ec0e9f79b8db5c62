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

/// What people do to a store: the data and the log, always both, within one transaction.
final class Acts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Connection connection;
    private final ChangeLog log;
    private final Standing standing;
    private final Ours ours;
    private final LongConsumer made;
    private boolean keepsDimensions = true;
    private long figuresAdded;

    /// @param ours which change sets this program's undo and redo may take
    Acts(Connection connection, Ours ours) {
        this(connection, ours, id -> { });
    }

    /// @param made is told the number of each change set that is recorded, which is among `ours` then
    Acts(Connection connection, Ours ours, LongConsumer made) {
        this.connection = connection;
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

    /// @param dimensions as they are before the act
    /// @param progress   told in changes; may cancel
    ChangeSet apply(Act act, String who, Dimensions dimensions, Progress progress) throws SQLException {
        return record(act, who, 0, dimensions, progress);
    }

    /// As [Store#settle].
    Optional<ChangeSet> settle(Act act, List<Clash> clashes, boolean mine, String who, Dimensions dimensions)
            throws SQLException {
        var over = Clashes.over(act, clashes);
        if (over.isEmpty()) {
            return Optional.empty();
        }
        if (mine) {
            return Optional.of(record(over.get(), who, 0, dimensions));
        }
        var last = Optional.<ChangeSet>empty();
        var clashing = Clashes.clashing(over.get(), clashes);
        if (clashing.isPresent()) {
            var shelved = record(clashing.get(), who, 0, dimensions);
            last = Optional.of(record(Journal.takingBack(shelved, ChangeSet.UNDO), who, shelved.id(), dimensions));
        }
        var rest = Clashes.rest(over.get(), clashes);
        return rest.isPresent() ? Optional.of(record(rest.get(), who, 0, dimensions)) : last;
    }

    /// The act that an undo would take back.
    Optional<ChangeSet> undoable() throws SQLException {
        var id = log.journal(ours::isForeign).undoable();
        return id.isPresent() ? Optional.of(log.get(id.getAsLong())) : Optional.empty();
    }

    /// The act that a redo would do again.
    Optional<ChangeSet> redoable() throws SQLException {
        var undo = log.journal(ours::isForeign).redoable();
        return undo.isPresent() ? Optional.of(log.get(log.get(undo.getAsLong()).undoes())) : Optional.empty();
    }

    ChangeSet undo(String who, Dimensions dimensions, Progress progress) throws SQLException {
        return takeBack(log.journal(ours::isForeign).undoable(), ChangeSet.UNDO, "error.nothing-to-undo", who,
                dimensions, progress);
    }

    ChangeSet redo(String who, Dimensions dimensions, Progress progress) throws SQLException {
        return takeBack(log.journal(ours::isForeign).redoable(), ChangeSet.REDO, "error.nothing-to-redo", who,
                dimensions, progress);
    }

    /// Takes the act `id` back and no other, or does it again where it is taken back.
    ChangeSet turn(long id, String who, Dimensions dimensions) throws SQLException {
        var act = log.find(id).orElseThrow(
                () -> new UserException(ErrorCode.WRONG_USE, "error.no-change-set", id));
        while (!act.isNew()) {
            act = log.get(act.undoes());
        }
        var back = standing.takenBackBy(act);
        return back.isPresent() ? takeBack(log.get(back.getAsLong()), ChangeSet.DO_AGAIN, who, dimensions)
                : takeBack(act, ChangeSet.TAKE_BACK, who, dimensions);
    }

    private ChangeSet takeBack(OptionalLong id, String kind, String refusal, String who, Dimensions dimensions,
                               Progress progress) throws SQLException {
        if (id.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, refusal);
        }
        return takeBack(log.get(id.getAsLong()), kind, who, dimensions, progress);
    }

    private ChangeSet takeBack(ChangeSet set, String kind, String who, Dimensions dimensions) throws SQLException {
        return takeBack(set, kind, who, dimensions, Progress.SILENT);
    }

    private ChangeSet takeBack(ChangeSet set, String kind, String who, Dimensions dimensions, Progress progress)
            throws SQLException {
        var act = Journal.takingBack(set, kind);
        var later = standing.inTheWay(set);
        if (later.isPresent()) {
            throw inTheWay(set, later.getAsLong(), null);
        }
        try {
            return record(act, who, set.id(), dimensions, progress);
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

    private ChangeSet record(Act act, String who, long undoes, Dimensions dimensions) throws SQLException {
        return record(act, who, undoes, dimensions, Progress.SILENT);
    }

    private ChangeSet record(Act act, String who, long undoes, Dimensions dimensions, Progress progress)
            throws SQLException {
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
