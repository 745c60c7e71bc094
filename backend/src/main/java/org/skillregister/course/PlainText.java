package org.skillregister.course;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.FreeText;

/** Looks at texts that providers write: plain, of bounded length, without links other than https. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&#?[a-zA-Z0-9]{2,8};|\\]\\(");

    /** Of these no address is harmless, with or without slashes. */
    private static final Pattern SCRIPT = Pattern.compile("\\b(javascript|data|vbscript):", Pattern.CASE_INSENSITIVE);

    private final List<CourseProblem> problems;

    /** @param problems where what is wrong is put down */
    PlainText(List<CourseProblem> problems) {
        this.problems = problems;
    }

    /** @return the text without spaces at both ends; null when it is left out or blank */
    @Nullable
    String read(String field, @Nullable String text, int longest) {
        String stripped = text == null ? "" : text.replace("\r\n", "\n").strip();
        if (stripped.isEmpty()) {
            return null;
        }
        check(field, stripped, longest);
        return stripped;
    }

    private void check(String field, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            // Nothing else is looked for in a text of any length.
            add(field, CourseProblemCode.TOO_LONG, "最多%d个字，现有%d个。".formatted(longest, length));
            return;
        }
        boolean isDescription = field.equals("description");
        if (!FreeText.isVisible(text) || (!isDescription && text.contains("\n"))) {
            add(field, CourseProblemCode.MALFORMED, "含有控制字符或不可见字符，请删去。");
        }
        if (MARKUP.matcher(text).find()) {
            add(field, CourseProblemCode.MARKUP, "只能是纯文本，请删去标签和标记。");
        }
        if (hasOtherLink(text)) {
            add(field, CourseProblemCode.INSECURE_LINK, "链接只能用https。");
        }
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

    /** What stands before the colon as far as a scheme may reach. There is no colon in it, so that nothing is read twice. */
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

    void add(String field, CourseProblemCode code, String message) {
        problems.add(new CourseProblem(field, code, message));
    }
}
