package org.skillregister.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.skillregister.platform.text.FreeText;

/** Checks texts that partners write for the public: plain text of limited length, without links other than https. */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&#?[a-zA-Z0-9]{2,8};|\\]\\(");

    /** Schemes whose addresses are always dangerous, with or without slashes. */
    private static final Pattern SCRIPT = Pattern.compile("\\b(javascript|data|vbscript):", Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    /**
     * Finds the problems of a text.
     *
     * @param longest maximum number of characters
     * @param lines whether it may have several lines
     */
    public static List<ValueProblem> problems(String text, int longest, boolean lines) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            // A text that is too long is not checked further.
            return List.of(new ValueProblem(ValueProblem.Kind.TOO_LONG, "最多%d个字，现有%d个。".formatted(longest, length)));
        }
        List<ValueProblem> problems = new ArrayList<>();
        if (!FreeText.isVisible(text) || (!lines && text.contains("\n"))) {
            problems.add(new ValueProblem(ValueProblem.Kind.MALFORMED, "含有控制字符或不可见字符，请删去。"));
        }
        if (MARKUP.matcher(text).find()) {
            problems.add(new ValueProblem(ValueProblem.Kind.MARKUP, "只能是纯文本，请删去标签和标记。"));
        }
        if (hasOtherLink(text)) {
            problems.add(new ValueProblem(ValueProblem.Kind.INSECURE_LINK, "链接只能用https。"));
        }
        return List.copyOf(problems);
    }

    private static boolean hasOtherLink(String text) {
        for (int colon = text.indexOf("://"); colon >= 0; colon = text.indexOf("://", colon + 1)) {
            String scheme = schemeBefore(text, colon);
            if (!scheme.isEmpty() && !scheme.equalsIgnoreCase("https")) {
                return true;
            }
        }
        return SCRIPT.matcher(text).find();
    }

    /** The characters before the colon that may form a scheme. They contain no other colon, so that nothing is read twice. */
    private static String schemeBefore(String text, int colon) {
        int start = colon;
        while (start > 0 && isOfScheme(text.charAt(start - 1))) {
            start--;
        }
        while (start < colon && !isLetter(text.charAt(start))) {
            start++;
        }
        return text.substring(start, colon);
    }

    private static boolean isOfScheme(char letter) {
        return isLetter(letter) || (letter >= '0' && letter <= '9') || letter == '+' || letter == '.' || letter == '-';
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
