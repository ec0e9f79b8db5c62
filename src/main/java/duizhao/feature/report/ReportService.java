package duizhao.feature.report;

import duizhao.domain.change.Act;
import duizhao.domain.change.Change;
import duizhao.domain.change.PublicationChange;
import duizhao.domain.change.ReportChange;
import duizhao.domain.report.Edition;
import duizhao.domain.report.Part;
import duizhao.domain.report.Publication;
import duizhao.domain.report.Report;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person does with reports, made into acts. Quick: it looks at nothing but what is given, and makes no change
/// itself.
final class ReportService {

    static final String MAKE = "make-report";
    static final String CHANGE = "change-report";
    static final String ADD = "add-to-report";
    static final String RENAME = "rename-report";
    static final String DELETE = "delete-report";
    static final String PUBLISH = "publish-report";
    static final String WITHDRAW = "withdraw-report";

    private final Clock clock;

    ReportService(Clock clock) {
        this.clock = clock;
    }

    /// A key that none has.
    private String newKey(String prefix, Set<String> taken) {
        long number = clock.millis();
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    /// The place after all others.
    private static int last(List<Report> held) {
        return held.stream().mapToInt(Report::order).max().orElse(-1) + 1;
    }

    /// Keeps new reports, under names that no other has.
    Act make(List<Report> held, List<Report> made) {
        var names = held.stream().map(Report::name).collect(Collectors.toCollection(HashSet::new));
        var keys = held.stream().map(Report::key).collect(Collectors.toCollection(HashSet::new));
        var changes = new ArrayList<Change>();
        int order = last(held);
        for (Report report : made) {
            String name = free(report.name(), names);
            String key = newKey("report-", keys);
            names.add(name);
            keys.add(key);
            changes.add(new ReportChange(null,
                    new Report(key, name, order++, report.title(), report.setup(), report.parts())));
        }
        return new Act(MAKE, made.getFirst().name(), "", changes);
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    /// Changes a report; the name of the act is the report's.
    Act change(Report before, Report after) {
        return act(CHANGE, after.name(), new ReportChange(before, after));
    }

    Act add(Report report, Part part) {
        return act(ADD, report.name(), new ReportChange(report, report.with(report.parts().size(), part)));
    }

    /// @throws UserException where the name is blank or another's
    Act rename(List<Report> held, Report report, String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, "report.nameless");
        }
        if (held.stream().anyMatch(other -> other.name().equals(plain) && !other.key().equals(report.key()))) {
            throw new UserException(ErrorCode.WRONG_USE, "report.name-taken", plain);
        }
        return act(RENAME, plain, new ReportChange(report, report.renamed(plain)));
    }

    Act delete(Report report) {
        return act(DELETE, report.name(), new ReportChange(report, null));
    }

    /// Keeps the pages of a report as they are now.
    ///
    /// @param by     who publishes it
    /// @param change id of the last change set it rests on
    /// @param pages  how many
    Act publish(List<Edition> held, Report report, String by, String dataHash, long change, int pages, byte[] pdf) {
        String key = newKey("edition-", held.stream().map(Edition::key).collect(Collectors.toSet()));
        return act(PUBLISH, report.heading(), new PublicationChange(null, Publication.of(new Edition(key, report.key(),
                report.heading(), by, clock.instant().truncatedTo(ChronoUnit.MILLIS), dataHash,
                change, pages), pdf)));
    }

    Act withdraw(Publication publication) {
        return act(WITHDRAW, publication.edition().title(), new PublicationChange(publication, null));
    }

    private static Act act(String kind, String subject, Change change) {
        return new Act(kind, subject, "", List.of(change));
    }
}
