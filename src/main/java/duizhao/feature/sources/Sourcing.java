package duizhao.feature.sources;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.reading.DocumentFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a source of what a person fills in and the file at hand.
final class Sourcing {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-年./](\\d{1,2})(?:[-月./](\\d{1,2})日?|月)?|年)?");
    private static final int LONGEST_TITLE = 60;

    private final Catalogue catalogue;
    private final Messages messages;

    Sourcing(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /// The first line of a text is most often its title; the rest a person has to say.
    static SourceDraft prefilled(DocumentFile file) {
        String title = file.text().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst()
                .filter(line -> line.codePointCount(0, line.length()) <= LONGEST_TITLE)
                .orElseGet(() -> file.name().replaceFirst("\\.[^.]*$", ""));
        return new SourceDraft(title, "", null, "", "", "", "");
    }

    Checked<Source> source(SourceDraft draft, DocumentFile file) {
        var errors = new LinkedHashMap<String, String>();
        String title = draft.title().strip();
        if (title.isEmpty()) {
            errors.put(Fields.TITLE, messages.text("sources.error.title"));
        } else if (catalogue.sources().stream().anyMatch(s -> s.title().equals(title))) {
            errors.put(Fields.TITLE, messages.text("sources.error.title-taken"));
        }
        SourceKind kind = draft.kind();
        if (kind == null) {
            errors.put(Fields.KIND, messages.text("sources.error.kind"));
        }
        Optional<String> date = date(draft.date());
        if (date.isEmpty()) {
            errors.put(Fields.DATE, messages.text("sources.error.date"));
        }
        Period outcomes = period(draft.outcomes(), Fields.OUTCOMES, errors);
        Period plans = period(draft.plans(), Fields.PLANS, errors);
        if (!errors.isEmpty() || kind == null) {
            return Checked.wrong(errors);
        }
        return Checked.right(new Source(key(draft.district(), date.orElseThrow(), kind), title, draft.issuer().strip(),
                kind, date.orElseThrow(), draft.district(), "", file.name(), file.sha256(), outcomes, plans));
    }

    private @Nullable Period period(String words, String field, LinkedHashMap<String, String> errors) {
        if (words.isBlank()) {
            return null;
        }
        Optional<Period> period = PeriodWords.read(words);
        if (period.isEmpty()) {
            errors.put(field, messages.text("sources.error.period"));
        }
        return period.orElse(null);
    }

    /// `2023-01-06`, `2023-01` or blank; empty where it is no date.
    private static Optional<String> date(String words) {
        if (words.isBlank()) {
            return Optional.of("");
        }
        var parts = DATE.matcher(words.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        try {
            if (parts.group(2) == null) {
                return Optional.of(parts.group(1));
            }
            int month = Integer.parseInt(parts.group(2));
            return Optional.of(parts.group(3) == null ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, Integer.parseInt(parts.group(3))).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `qingyunpu-2023-plan-report`, made unique.
    private String key(String district, String date, SourceKind kind) {
        String place = catalogue.districts().stream().filter(d -> d.code().equals(district)).map(District::english)
                .findFirst().orElse("");
        String key = Stream.of(place, date.isEmpty() ? "" : date.substring(0, 4), kind.key())
                .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")).filter(p -> !p.isEmpty())
                .collect(Collectors.joining("-"));
        List<String> taken = catalogue.sources().stream().map(Source::key).toList();
        int n = 1;
        String unique = key;
        while (taken.contains(unique)) {
            n++;
            unique = key + "-" + n;
        }
        return unique;
    }
}
