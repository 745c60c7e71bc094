package org.skillregister.platform.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a short text. How long the pattern takes depends on the text, which anybody may have sent: so its length is looked at first,
 * and longer ones do not have the form.
 */
public final class BoundedPattern {

    private final int longest;
    private final Pattern pattern;

    /**
     * @param longest most characters of a text of this form
     * @param pattern what the whole text must match
     */
    public BoundedPattern(int longest, String pattern) {
        this.longest = longest;
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether the whole text has the form. */
    public boolean fits(CharSequence text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    /** @return the groups of the pattern; empty when the text has not the form */
    public Optional<MatchResult> match(CharSequence text) {
        if (text.length() > longest) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
