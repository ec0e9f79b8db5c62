package duizhao.domain.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A report that people put together of views, texts and headings. It holds no figures: whenever it is drawn it shows
/// what the record says then. What must not change any more is published, see [Publication].
///
/// @param key   stable name, unique in a store
/// @param name  in the list of reports; never blank
/// @param order place among the others; they are listed by it
/// @param title as it is printed above the first page; blank for the name
/// @param setup how its pages are set up, short texts by name (`paper`, `orientation`, `ink`, ...); what is not there is
///              as it was chosen last
/// @param parts in their order
public record Report(String key, String name, int order, String title, Map<String, String> setup, List<Part> parts) {

    public Report {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a report has a key and a name: " + key + ", " + name);
        }
        setup = Collections.unmodifiableMap(new LinkedHashMap<>(setup));
        parts = List.copyOf(parts);
    }

    /// The title, or the name where it has none.
    public String heading() {
        return title.isBlank() ? name : title;
    }

    public Report renamed(String other) {
        return new Report(key, other, order, title, setup, parts);
    }

    public Report titled(String other) {
        return new Report(key, name, order, other, setup, parts);
    }

    public Report placed(int elsewhere) {
        return new Report(key, name, elsewhere, title, setup, parts);
    }

    public Report setUp(Map<String, String> other) {
        return new Report(key, name, order, title, other, parts);
    }

    public Report of(List<Part> others) {
        return new Report(key, name, order, title, setup, others);
    }

    /// With `part` before the one at `place`; at the end where `place` is how many there are.
    public Report with(int place, Part part) {
        var others = new ArrayList<>(parts);
        others.add(place, part);
        return of(others);
    }

    public Report without(int place) {
        var others = new ArrayList<>(parts);
        others.remove(place);
        return of(others);
    }

    public Report replacing(int place, Part part) {
        var others = new ArrayList<>(parts);
        others.set(place, part);
        return of(others);
    }

    /// With the part at `from` standing at `to`, the others in their order.
    public Report moving(int from, int to) {
        var others = new ArrayList<>(parts);
        others.add(to, others.remove(from));
        return of(others);
    }

    /// The same of these districts: every view shows them and no others.
    public Report ofDistricts(List<String> codes) {
        return of(parts.stream().<Part>map(part -> part instanceof ViewPart view ? view.of(view.view().of(codes)) : part)
                .toList());
    }
}
