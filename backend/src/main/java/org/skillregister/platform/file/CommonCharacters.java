package org.skillregister.platform.file;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The Chinese characters in common use: those of GB 2312. */
final class CommonCharacters {

    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final BitSet ALL = all();

    private CommonCharacters() {}

    private static BitSet all() {
        BitSet all = new BitSet();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String read = new String(new byte[] {(byte) row, (byte) cell}, GB2312);
                if (read.length() == 1 && read.charAt(0) != '\uFFFD') {
                    all.set(read.charAt(0));
                }
            }
        }
        return all;
    }

    static boolean contain(int character) {
        return ALL.get(character);
    }

    /** Whether all non-ASCII characters are common Chinese ones, in runs of two or more without adjacent letters, unlike an é in a name. */
    static boolean areWordsOf(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) < 0x80) {
                continue;
            }
            int end = place;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                if (!contain(text.charAt(end))) {
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
}
