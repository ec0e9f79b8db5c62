package duizhao.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The texts of the program in one language; Chinese unless a person chose English.
///
/// Every part of the program has a bundle of its own (`compare`, `verdict`, `print`, ...), found as
/// `duizhao/messages/<part>.properties` (Chinese) and `<part>_en.properties`, so that a key `compare.title` is looked
/// up in the bundle `compare`. A test holds the two languages to the same keys and to the keys the code uses.
public final class Messages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LANGUAGES = List.of(CHINESE, ENGLISH);

    private final Locale locale;

    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.equals(CHINESE);
    }

    /// The text of `key`, with `{0}`, `{1}`, ... replaced by `arguments` (numbers are not grouped: pass text).
    ///
    /// @throws MissingResourceException where the key does not exist, which is a fault of the program
    public String text(String key, Object... arguments) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new MissingResourceException("a key is part.name", Messages.class.getName(), key);
        }
        String pattern = bundle(key.substring(0, dot)).getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, locale).format(plain);
    }

    /// The texts of one part, for libraries that look them up themselves.
    public ResourceBundle bundle(String part) {
        return ResourceBundle.getBundle("duizhao/messages/" + part, locale.equals(ENGLISH) ? ENGLISH : Locale.ROOT);
    }

    /// A district's, indicator's or definition's name in this language.
    public String either(String chinese, String english) {
        return isChinese() || english.isBlank() ? chinese : english;
    }
}
