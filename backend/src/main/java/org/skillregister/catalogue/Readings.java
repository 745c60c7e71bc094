package org.skillregister.catalogue;

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

    private static List<String> all(char character) {
        try {
            String[] all = PinyinHelper.toHanyuPinyinStringArray(character, FORMAT);
            return all == null ? List.of() : List.of(all);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The whole reading, its first letter, and zh, ch or sh. */
    static List<String> spellings(String reading) {
        List<String> spellings = new ArrayList<>(3);
        spellings.add(reading);
        if (reading.length() > 1) {
            spellings.add(reading.substring(0, 1));
        }
        if (reading.length() > 2 && reading.charAt(1) == 'h') {
            spellings.add(reading.substring(0, 2));
        }
        return spellings;
    }
}
