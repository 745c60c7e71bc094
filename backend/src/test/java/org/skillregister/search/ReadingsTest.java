package org.skillregister.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    @Test
    void everyCharacterIsReadAsPinyin4jReadsIt() throws BadHanyuPinyinOutputFormatCombination {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);

        int read = 0;
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            String[] theirs = PinyinHelper.toHanyuPinyinStringArray(character, format);
            List<String> expected = theirs == null
                    ? List.of()
                    : Arrays.stream(theirs).distinct().toList();
            assertThat(Readings.of(character, null)).as("%04X", (int) character).isEqualTo(expected);
            read += expected.isEmpty() ? 0 : 1;
        }

        assertThat(read).isGreaterThan(20_000);
    }
}
