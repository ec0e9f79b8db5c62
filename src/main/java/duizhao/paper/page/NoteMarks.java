package duizhao.paper.page;

import java.util.List;
import java.util.stream.Collectors;

/// The marks that point from a cell to a note: ① to ⑳, then (21).
public final class NoteMarks {

    private static final int CIRCLED = 20;

    private NoteMarks() {
    }

    /// @param number from 1
    public static String of(int number) {
        return number >= 1 && number <= CIRCLED ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
    }

    public static String of(List<Integer> numbers) {
        return numbers.stream().map(NoteMarks::of).collect(Collectors.joining());
    }
}
