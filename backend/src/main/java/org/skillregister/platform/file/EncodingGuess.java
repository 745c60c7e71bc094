package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;
import java.util.Optional;

/**
 * Tells in which encoding a file is that does not say so. Nearly any bytes can be read as some Chinese text: names that were read
 * wrongly would be hashed, and nobody could ever see or mend it. So what is in doubt is refused.
 */
final class EncodingGuess {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final Charset BIG5 = Charset.forName("Big5");

    private static final char FIRST_DIACRITIC = '\u0300';
    private static final char LAST_DIACRITIC = '\u036F';
    private static final BitSet COMMON = common();

    /** Of ten characters of a Chinese text at most one is outside of the 6,763 of GB 2312, some rare names aside. */
    private static final int ONE_OF = 10;

    private EncodingGuess() {}

    /**
     * The encoding of a file without a byte order mark.
     *
     * @param whole whether the sample is all of it; else what is cut off at its end is no error
     * @throws FileRejectedException when it cannot be told
     */
    static Charset of(byte[] sample, boolean whole) {
        Optional<String> utf8 = read(sample, UTF_8, whole);
        Optional<String> chinese = read(sample, GB18030, whole);
        if (utf8.isPresent()) {
            boolean hasHan = utf8.get().codePoints().anyMatch(Character::isIdeographic);
            if (hasHan || isAscii(sample) || chinese.isEmpty()) {
                return UTF_8;
            }
            if (hasChineseWords(chinese.get())) {
                return GB18030;
            }
            if (isMixed(utf8.get())) {
                throw inDoubt("GB18030");
            }
            return UTF_8;
        }
        if (chinese.isPresent()
                && isRare(chinese.get())
                && read(sample, BIG5, whole).isPresent()) {
            throw inDoubt("Big5");
        }
        return GB18030;
    }

    private static FileRejectedException inDoubt(String perhaps) {
        return new FileRejectedException(
                "It cannot be told in which encoding the file is, perhaps %1$s: save it as UTF-8, or name the"
                                .formatted(perhaps)
                        + " encoding (Content-Type: text/csv; charset=%1$s, or --charset %1$s)".formatted(perhaps));
    }

    /** Whether a word has letters of several scripts, or what no text has: rare Chinese characters may look so. */
    private static boolean isMixed(String text) {
        UnicodeScript word = UnicodeScript.COMMON;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character >= 0x80 && (Character.isISOControl(character) || !Character.isDefined(character))) {
                return true;
            }
            UnicodeScript script = UnicodeScript.of(character);
            if (script == UnicodeScript.COMMON) {
                word = character < 0x80 ? script : word;
            } else if (character < FIRST_DIACRITIC || character > LAST_DIACRITIC) {
                if (word != UnicodeScript.COMMON && word != script) {
                    return true;
                }
                word = script;
            }
        }
        return false;
    }

    private static Optional<String> read(byte[] sample, Charset charset, boolean whole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(sample.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(sample), text, whole);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }

    private static boolean isAscii(byte[] sample) {
        for (byte one : sample) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether everything beside ASCII is common characters, two or more together and no letter beside them: not an é in a name. */
    private static boolean hasChineseWords(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) < 0x80) {
                continue;
            }
            int end = place;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                if (!isCommon(text.charAt(end))) {
                    return false;
                }
                end++;
            }
            boolean beside = (place > 0 && Character.isLetter(text.charAt(place - 1)))
                    || (end < text.length() && Character.isLetter(text.charAt(end)));
            if (beside || end - place < 2) {
                return false;
            }
            place = end;
        }
        return true;
    }

    private static boolean isRare(String text) {
        long all = text.chars().filter(character -> character >= 0x80).count();
        long rare = text.chars()
                .filter(character -> character >= 0x80 && !isCommon((char) character))
                .count();
        return rare * ONE_OF > all;
    }

    /** Whether GB 2312 has it. */
    private static boolean isCommon(char character) {
        return COMMON.get(character);
    }

    private static BitSet common() {
        BitSet common = new BitSet();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String read = new String(new byte[] {(byte) row, (byte) cell}, GB2312);
                if (read.length() == 1 && read.charAt(0) != '\uFFFD') {
                    common.set(read.charAt(0));
                }
            }
        }
        return common;
    }
}
