package org.skillregister.course;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.FreeText;

/** Looks at texts that providers write: plain, of bounded length, without links other than https. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&#?[a-zA-Z0-9]{2,8};|\\]\\(");
    private static final Pattern SCHEME =
            Pattern.compile("\\b([a-zA-Z][a-zA-Z0-9+.-]*)://|\\b(javascript|data|vbscript):", Pattern.CASE_INSENSITIVE);

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
            add(field, CourseProblemCode.TOO_LONG, "最多%d个字，现有%d个。".formatted(longest, length));
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
        Matcher link = SCHEME.matcher(text);
        while (link.find()) {
            String scheme = link.group(1);
            if (scheme == null || !scheme.toLowerCase(Locale.ROOT).equals("https")) {
                return true;
            }
        }
        return false;
    }

    void add(String field, CourseProblemCode code, String message) {
        problems.add(new CourseProblem(field, code, message));
    }
}
