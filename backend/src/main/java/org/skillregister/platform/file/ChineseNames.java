package org.skillregister.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recognizes text typical of the files sent here, by words of their headings and fields or by personal names. Any bytes decode as some
 * Chinese characters, but hardly as these. Words, surnames and test cases are in {@code schema/files/rules.json}, which the site reads
 * too.
 */
final class ChineseNames {

    private static final String RULES = "/files/rules.json";
    private static final List<String> WORDS;
    /** The most common surnames, of one character each. */
    private static final String SURNAMES;

    static {
        JsonNode rules = rules();
        WORDS = rules.get("words").valueStream().map(JsonNode::stringValue).toList();
        SURNAMES = rules.get("surnames").stringValue();
    }

    private static final char DOT = '·';
    private static final int LAST_OF_ASCII = 0x7F;
    private static final int LONGEST = 4;

    private ChineseNames() {}

    private static JsonNode rules() {
        try (InputStream rules = ChineseNames.class.getResourceAsStream(RULES)) {
            return new JsonMapper().readTree(Objects.requireNonNull(rules));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the text has such a word, or most of its non-ASCII runs are names. */
    static boolean isIn(String text) {
        return WORDS.stream().anyMatch(text::contains) || mostAreNames(text);
    }

    private static boolean mostAreNames(String text) {
        int all = 0;
        int names = 0;
        for (int start = endOf(text, 0, true); start < text.length(); ) {
            int end = endOf(text, start, false);
            all++;
            boolean beside = isLetter(text, start - 1) || isLetter(text, end);
            if (!beside && isName(text.substring(start, end))) {
                names++;
            }
            start = endOf(text, end, true);
        }
        return names * 2 > all;
    }

    /** End of the ASCII or non-ASCII run that begins at {@code start}. */
    private static int endOf(String text, int start, boolean ascii) {
        int end = start;
        while (end < text.length() && (text.charAt(end) <= LAST_OF_ASCII) == ascii) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(String text, int place) {
        return place >= 0 && place < text.length() && Character.isLetter(text.charAt(place));
    }

    private static boolean isName(String run) {
        if (!run.codePoints().allMatch(character -> character == DOT || CommonCharacters.contain(character))) {
            return false;
        }
        int length = run.codePointCount(0, run.length());
        return isOfParts(run) || (length > 1 && length <= LONGEST && SURNAMES.indexOf(run.codePointAt(0)) >= 0);
    }

    /** Whether the run consists of Chinese parts of two or more characters, separated by dots. */
    private static boolean isOfParts(String run) {
        if (!run.codePoints()
                .allMatch(character -> character == DOT || UnicodeScript.of(character) == UnicodeScript.HAN)) {
            return false;
        }
        int start = 0;
        for (int dot = run.indexOf(DOT); dot >= 0; dot = run.indexOf(DOT, start)) {
            if (dot - start < 2) {
                return false;
            }
            start = dot + 1;
        }
        return start > 0 && run.length() - start >= 2;
    }
}
