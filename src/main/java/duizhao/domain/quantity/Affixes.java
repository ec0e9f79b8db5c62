package duizhao.domain.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a [Wording] found before and after an amount, in the order printed, and what is between them.
record Affixes(List<String> before, String amount, List<String> after) {

    private static final List<String> BEFORE = words(Wording::before);
    private static final List<String> AFTER = words(Wording::after);

    static Affixes around(String text) {
        String rest = text;
        var before = new ArrayList<String>();
        String word;
        while ((word = first(BEFORE, rest, String::startsWith)) != null) {
            before.add(word);
            rest = rest.substring(word.length());
        }
        var after = new ArrayList<String>();
        while ((word = first(AFTER, rest, String::endsWith)) != null) {
            after.addFirst(word);
            rest = rest.substring(0, rest.length() - word.length());
        }
        return new Affixes(List.copyOf(before), rest, List.copyOf(after));
    }

    boolean isOrdinal() {
        return before.equals(List.of(Wording.ORDINAL.before()));
    }

    /// The wording these words make together with the word inside the amount.
    ///
    /// @throws NotUnderstood where they say one thing twice or two things at once
    Wording wording(Amount amount) throws NotUnderstood {
        if (before.size() <= 1 && after.size() <= 1) {
            var wording = Wording.ofWords(String.join("", before), amount.within(), amount.beforeMagnitude(),
                    String.join("", after));
            if (wording.isPresent()) {
                return wording.get();
            }
        }
        if (before.isEmpty() && amount.within().isEmpty() && after.equals(List.of("之间"))) {
            throw new NotUnderstood(Reason.HALF_RANGE, "之间");
        }
        var words = Stream.of(before, amount.within().isEmpty() ? List.<String>of() : List.of(amount.within()), after)
                .flatMap(List::stream).toList();
        long meanings = words.stream().map(Affixes::meaning).distinct().count();
        throw new NotUnderstood(meanings == 1 ? Reason.DOUBLED : Reason.CONTRADICTORY, String.join("…", words));
    }

    /// What a word means when it stands alone.
    private static Optional<Qualifier> meaning(String word) {
        return Stream.of(Wording.values())
                .filter(w -> (w.before() + w.within() + w.after()).equals(word))
                .map(Wording::qualifier)
                .findFirst();
    }

    private static @Nullable String first(List<String> words, String text, BiPredicate<String, String> here) {
        for (String word : words) {
            if (here.test(text, word)) {
                return word;
            }
        }
        return null;
    }

    /// Longest first, so that 超过 is not read as 超.
    private static List<String> words(Function<Wording, String> part) {
        return Stream.of(Wording.values()).map(part).filter(w -> !w.isEmpty()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
