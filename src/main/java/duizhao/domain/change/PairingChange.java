package duizhao.domain.change;

import duizhao.domain.source.Pairing;
import org.jspecify.annotations.Nullable;

/// A figure is paired with another, otherwise or no longer.
public record PairingChange(@Nullable Pairing before, @Nullable Pairing after) implements Change {

    public PairingChange {
        subject(before, after);
    }

    @Override
    public PairingChange inverted() {
        return new PairingChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable Pairing before, @Nullable Pairing after) {
        return Subjects.of(before, after, pairing -> "pairing " + pairing.key());
    }
}
