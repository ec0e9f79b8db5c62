package duizhao.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.List;

/// Which items stand over which of a text's numbers.
final class Covering<T> {

    private final List<NumberInText> numbers;
    private final List<List<T>> items;

    /// @param numbers in the order of the text
    Covering(List<NumberInText> numbers) {
        this.numbers = numbers;
        this.items = new ArrayList<>(Collections.nCopies(numbers.size(), List.of()));
    }

    void add(Span span, T item) {
        for (int i = firstFrom(span.start()); i < numbers.size() && numbers.get(i).end() <= span.end(); i++) {
            var more = new ArrayList<>(items.get(i));
            more.add(item);
            items.set(i, more);
        }
    }

    List<T> of(int number) {
        return items.get(number);
    }

    /// Index of the first number that does not begin before `start`.
    private int firstFrom(int start) {
        var wanted = new NumberInText(start, start, "");
        int at = Collections.binarySearch(numbers, wanted, Comparator.comparingInt(NumberInText::start));
        return at >= 0 ? at : -at - 1;
    }
}
