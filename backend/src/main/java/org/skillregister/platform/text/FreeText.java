package org.skillregister.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Looks at texts that somebody writes and others are shown. */
public final class FreeText {

    /**
     * Control and formatting characters, among them those that turn the direction of writing, halves of characters, other ends of
     * lines, and letters that are not seen; and what stands for a character that has been lost on the way.
     */
    private static final Pattern NOT_TEXT = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFD&&[^\\n]]");

    private static final Pattern ADDRESS = Pattern.compile(
            "://|@|(?i:\\bwww\\.)|[\\p{Alnum}-]\\.(?i:com|cn|net|org|top|xyz|vip|info|cc|io|app|shop|site|club)\\b");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])[0-9]{4}([-/.年])[0-9]{1,2}[-/.月][0-9]{1,2}(?![0-9])");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[ .()+-]{0,3}[0-9]){6}");

    private FreeText() {}

    /** Whether all of it can be seen: no control characters and nothing invisible; lines may end with U+000A. */
    public static boolean isVisible(String text) {
        return !NOT_TEXT.matcher(text).find();
    }

    /** The same in one line. */
    public static boolean isLine(String text) {
        return isVisible(text) && !text.contains("\n");
    }

    /** Whether it has a link, a mail address, or a number as long as a telephone's that is no day, in digits of any width. */
    public static boolean hasContact(String text) {
        String plain =
                DAY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return ADDRESS.matcher(plain).find() || LONG_NUMBER.matcher(plain).find();
    }
}
