package duizhao.domain.quantity;

/// The notation of quantities 记法, as plans and reports print them: `7.5%以上`, `力争突破500亿元`, `1.4万余户`.
///
/// A quantity in words is
///
///     [预计] [力争 | 确保]  words-before  number  [magnitude]  [unit]  words-after
///     [预计] [力争 | 确保]  words-before  number [unit]  -|至  number  [magnitude]  [unit]  words-after
///     [预计] [力争 | 确保]  a relative or qualitative phrase of [Phrases]
///
/// where the words are those of one [Wording]. Full-width signs and spaces (not inside a number) are read like their
/// plain forms. Reading and printing are inverse: `read(print(q))` is `q` with what was printed as its token, and
/// `print(read(t))` is `t` where `t` is written the canonical way. Whatever is not understood completely is refused
/// with a reason; nothing is guessed and no part of a text is skipped.
///
/// 预计 and 力争 are read where the token has them. Where they stand earlier in the sentence, whoever files the figure
/// adds them with [Quantity#governed].
public final class Notation {

    private Notation() { }

    /// Reads one quantity; never throws, whatever the text.
    ///
    /// @param text the printed words; they become the token as they are
    public static Reading read(String text) {
        try {
            return new Reading.Understood(NotationReader.read(text));
        } catch (NotUnderstood trouble) {
            return new Reading.Refused(trouble.reason().key(), trouble.detail());
        }
    }

    /// The canonical print: half-width, no spaces, the words of its wording. A relative or qualitative quantity is its
    /// token, for it has no number to print.
    public static String print(Quantity quantity) {
        return NotationPrinter.print(quantity);
    }
}
