package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Detects the encoding of a file that does not declare it. Almost any bytes decode as some Chinese text, and names decoded wrongly would
 * be hashed, where nobody could see or repair them. So a doubtful file is refused.
 */
final class EncodingGuess {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final char FIRST_DIACRITIC = '\u0300';
    private static final char LAST_DIACRITIC = '\u036F';

    /** In UTF-16 with separators and digits at least one byte in ten is zero. */
    private static final int ONE_OF = 10;

    /** Ratio of zero bytes between the two sides that settles the byte order. */
    private static final int CLEAR = 4;

    private EncodingGuess() {}

    /**
     * The encoding of a file without a byte order mark.
     *
     * @param whole whether the sample is the whole file; otherwise a character may be cut off at its end
     * @throws FileRejectedException when the encoding is in doubt
     */
    static Charset of(byte[] sample, boolean whole) {
        Optional<Charset> utf16 = utf16(sample);
        if (utf16.isPresent()) {
            return utf16.get();
        }
        Optional<String> utf8 = read(sample, UTF_8, whole);
        Optional<String> chinese = read(sample, GB18030, whole);
        if (utf8.isPresent()) {
            boolean hasHan = utf8.get().codePoints().anyMatch(Character::isIdeographic);
            if (hasHan || isAscii(sample) || chinese.isEmpty()) {
                return UTF_8;
            }
            boolean words = CommonCharacters.areWordsOf(chinese.get());
            if (words && ChineseNames.isIn(chinese.get())) {
                return GB18030;
            }
            if (words || isMixed(utf8.get())) {
                throw inDoubt();
            }
            return UTF_8;
        }
        if (chinese.isPresent() && !ChineseNames.isIn(chinese.get())) {
            throw inDoubt();
        }
        return GB18030;
    }

    /**
     * UTF-16 without a byte order mark is recognized by its zero bytes: nearly all separators, digits and line ends have one, on the same
     * side.
     */
    private static Optional<Charset> utf16(byte[] sample) {
        int[] zeros = new int[2];
        for (int place = 0; place < sample.length; place++) {
            zeros[place % 2] += sample[place] == 0 ? 1 : 0;
        }
        if ((zeros[0] + zeros[1]) * ONE_OF < sample.length || sample.length == 0) {
            return Optional.empty();
        }
        boolean big = zeros[0] > zeros[1];
        if (Math.max(zeros[0], zeros[1]) < CLEAR * Math.min(zeros[0], zeros[1]) || sample.length % 2 != 0) {
            throw new FileRejectedException(FileText.NO_TEXT);
        }
        return Optional.of(big ? UTF_16BE : UTF_16LE);
    }

    private static FileRejectedException inDoubt() {
        return new FileRejectedException(
                "The encoding of the file cannot be detected; it may be GB18030, Big5 or windows-1252: save it as"
                        + " UTF-8, or specify the encoding (Content-Type: text/csv; charset=GB18030, or --charset"
                        + " GB18030)");
    }

    /** Whether a word mixes scripts or has characters that no text contains: rare Chinese characters may look like that. */
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
}
