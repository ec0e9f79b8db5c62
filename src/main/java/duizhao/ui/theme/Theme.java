package duizhao.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import duizhao.domain.Keyed;

/// The colour schemes a person can choose from 配色.
public enum Theme implements Keyed {
    LIGHT("light"),
    DARK("dark"),
    /// Black on white with strong lines, for poor projectors and tired eyes.
    CONTRAST("contrast");

    private final String key;

    Theme(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /// The theme after this one, the first after the last.
    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /// Address of the stylesheet that draws all controls.
    public String userAgentStylesheet() {
        return this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// Style class of a window's root, by which our stylesheets tell the themes apart.
    public String styleClass() {
        return "theme-" + key;
    }
}
