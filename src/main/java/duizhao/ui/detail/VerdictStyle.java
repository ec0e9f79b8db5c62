package duizhao.ui.detail;

import duizhao.domain.verdict.VerdictKind;
import java.util.Locale;

/// The style classes of verdicts: `verdict-roughly-met` and the like.
public final class VerdictStyle {

    private VerdictStyle() {
    }

    public static String of(VerdictKind kind) {
        return "verdict-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
