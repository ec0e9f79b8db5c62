package duizhao.domain.quantity;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that open a step: what it starts from (比2020年, 较上年, 在2020年基础上), and its verb.
///
/// @param base      as printed, blank where nothing is named
/// @param canonical the text behind it, with its verb, where it has one, turned into the one that its wording has
record StepWords(String base, String canonical) {

    private static final String YEAR = "(?:上年|去年|上一年|[12][0-9]{3}年)";
    private static final Pattern BASE = Pattern.compile("(?:同比|(?:比|较)" + YEAR + "(?:同期|末|底)?"
            + "|在" + YEAR + "(?:末|底)?的?基础上)");
    private static final Pattern VERB = Pattern.compile(Stream.of(Step.values()).flatMap(step -> step.verbs().stream())
            .collect(Collectors.joining("|")));

    static StepWords of(String text) {
        if (PrintedNumber.begins(text)) {
            return new StepWords("", text);
        }
        var base = BASE.matcher(text);
        String named = base.lookingAt() ? base.group() : "";
        String rest = text.substring(named.length());
        var verb = VERB.matcher(rest);
        return new StepWords(named, verb.lookingAt() ? canonical(verb.group(), rest.substring(verb.end())) : rest);
    }

    private static String canonical(String verb, String rest) {
        for (Step step : Step.values()) {
            if (step.verbs().contains(verb)) {
                // 翻番 is 翻一番.
                String size = step == Step.DOUBLE && rest.startsWith("番") ? "一" + rest : rest;
                return step.verb() + (size.startsWith("超过") ? "超" + size.substring(2) : size);
            }
        }
        throw new AssertionError(verb);
    }

    /// The words before the number of a step, with the baseline and the verb that `token` names.
    static String print(String token, Wording wording) {
        String plain = token.replaceAll("\\s", "");
        var base = BASE.matcher(plain);
        String verb = wording.step().verbs().stream().filter(plain::contains).findFirst()
                .orElse(wording.step().verb());
        return (base.find() ? base.group() : "") + verb + wording.before().substring(wording.step().verb().length());
    }
}
