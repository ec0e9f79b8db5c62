package duizhao.reading;

import duizhao.domain.figure.Figure;
import duizhao.domain.source.SetAside;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Every number of a document, and whether it is filed, set aside or not yet read 清点.
///
/// A number is filed where it stands in the printed words of a figure (its token), not merely in the clause around
/// them: 亿元以上项目46个 is a figure of 46, and the threshold must be set aside by itself.
///
/// @param marks in the order of the text
public record Coverage(List<Mark> marks) {

    public Coverage {
        marks = List.copyOf(marks);
    }

    /// @param text    the text that the places of `figures` and `setAside` refer to
    public static Coverage of(String text, Collection<Figure> figures, Collection<SetAside> setAside) {
        var lines = new CodePoints(text);
        var numbers = NumberFinder.in(text);
        var filed = new Covering<Figure>(numbers);
        var aside = new Covering<SetAside>(numbers);
        figures.forEach(figure -> lines.find(figure.place(), figure.quantity().token())
                .ifPresent(span -> filed.add(span, figure)));
        setAside.forEach(item -> lines.find(item.place(), item.token()).ifPresent(span -> aside.add(span, item)));
        var marks = new ArrayList<Mark>(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            marks.add(new Mark(numbers.get(i), filed.of(i), aside.of(i)));
        }
        return new Coverage(marks);
    }

    public long count(Standing standing) {
        return marks.stream().filter(mark -> mark.standing() == standing).count();
    }

    /// Whether no number is left unread.
    public boolean isComplete() {
        return count(Standing.UNREAD) == 0;
    }

    public List<Mark> unread() {
        return marks.stream().filter(mark -> mark.standing() == Standing.UNREAD).toList();
    }
}
