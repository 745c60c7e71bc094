package org.skillregister.search;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;
import org.jspecify.annotations.Nullable;

/** How a character may be read and how people type a reading. */
final class Readings {

    private static final HanyuPinyinOutputFormat FORMAT = new HanyuPinyinOutputFormat();
    private static final Charset COMMON = Charset.forName("GB2312");

    static {
        FORMAT.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        FORMAT.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    private Readings() {}

    /**
     * @param reviewed the reading that is right here; null when none has been reviewed
     * @return the reviewed reading first, then every other one the character has anywhere, which people type as well
     */
    static List<String> of(char character, @Nullable String reviewed) {
        Set<String> readings = new LinkedHashSet<>();
        if (reviewed != null) {
            readings.add(reviewed);
        }
        readings.addAll(all(character));
        return List.copyOf(readings);
    }

    /** @return how a character of everyday use is read; empty for any other */
    static List<String> ofCommon(char character) {
        CharsetEncoder encoder = COMMON.newEncoder();
        return encoder.canEncode(character) ? of(character, null) : List.of();
    }

    private static List<String> all(char character) {
        try {
            String[] all = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
            return all == null ? List.of() : List.of(all);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @return how a reading is typed whole: ü as v, u or yu */
    static List<String> spellings(String reading) {
        return reading.contains("v")
                ? List.of(reading, reading.replace("v", "u"), reading.replace("v", "yu"))
                : List.of(reading);
    }

    /** @return the first letter, and zh, ch or sh; empty when the reading is one letter */
    static List<String> initials(String reading) {
        List<String> initials = new ArrayList<>(2);
        if (reading.length() > 1) {
            initials.add(reading.substring(0, 1));
        }
        if (reading.length() > 2 && reading.charAt(1) == 'h') {
            initials.add(reading.substring(0, 2));
        }
        return initials;
    }
}
