package org.skillregister.platform.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for short texts. Matching time depends on the text, which may come from anyone, so the length is checked first, and longer
 * texts never match.
 */
public final class BoundedPattern {

    private final int longest;
    private final Pattern pattern;

    /**
     * @param longest maximum length of a matching text
     * @param pattern regular expression for the whole text
     */
    public BoundedPattern(int longest, String pattern) {
        this.longest = longest;
        this.pattern = Pattern.compile(pattern);
    }

    /** Whether the whole text matches. */
    public boolean fits(CharSequence text) {
        return text.length() <= longest && pattern.matcher(text).matches();
    }

    /** @return the groups of the match; empty when the text does not match */
    public Optional<MatchResult> match(CharSequence text) {
        if (text.length() > longest) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
