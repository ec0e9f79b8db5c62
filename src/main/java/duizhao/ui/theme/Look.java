package duizhao.ui.theme;

import java.util.Arrays;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;

/// A theme with a typeface, put onto windows and dialogs.
///
/// @param size base size of text in pixels; 13 lets three districts stand side by side at 1280 x 800
public record Look(Theme theme, String family, double size) {

    public static final double BASE_SIZE = 13;

    private static final String KIT = Objects.requireNonNull(Look.class.getResource("/duizhao/ui/theme/kit.css"))
            .toExternalForm();

    public Look withTheme(Theme other) {
        return new Look(other, family, size);
    }

    /// Gives all windows this theme.
    public void use() {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
    }

    /// Dresses the root of a scene or a dialog pane; may be called again with another look.
    public void dress(Parent root) {
        use();
        if (!root.getStylesheets().contains(KIT)) {
            root.getStylesheets().add(KIT);
        }
        root.getStyleClass().removeAll(Arrays.stream(Theme.values()).map(Theme::styleClass).toList());
        root.getStyleClass().add(theme.styleClass());
        root.setStyle("-fx-font-family: \"%s\"; -fx-font-size: %spx;".formatted(family, size));
    }
}
