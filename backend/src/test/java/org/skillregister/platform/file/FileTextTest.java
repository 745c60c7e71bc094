package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        FileText.open(new ByteArrayInputStream(bytes), null).transferTo(text);
        return text.toString();
    }

    @Test
    void textIsReadInEveryEncoding() throws IOException {
        String text = "number,姓名\n1,联通𠮷\n";

        assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(read(("\ufeff" + text).getBytes(UTF_8))).isEqualTo(text);
        assertThat(read(text.getBytes(GB18030))).isEqualTo(text);
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void longFilesAreNotCutWithinACharacter() throws IOException {
        String text = "x" + "技".repeat(500_000);

        assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(read(text.getBytes(GB18030))).isEqualTo(text);
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] bytes = ("技".repeat(500_000) + "\n").getBytes(UTF_8);
        bytes[1_300_000] = (byte) 0xFF;

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void shortFileOfGbkIsNotReadAsGreek() throws IOException {
        String text = "number,holder_name\n1,魏强\n";

        assertThat(text.getBytes(GB18030)).asString(UTF_8).as("valid UTF-8").doesNotContain("\uFFFD");
        assertThat(read(text.getBytes(GB18030))).isEqualTo(text);
        for (String latin : new String[] {"José María", "Jürgen Müller", "Иван Петров", "Ștefan"}) {
            assertThat(read(latin.getBytes(UTF_8))).isEqualTo(latin);
        }
    }

    /** The second characters are not in GB 2312, and are valid in UTF-8 too, where they are letters of another script than the first. */
    @ParameterizedTest
    @ValueSource(strings = {"魏贇", "魏聶", "魏邊", "魏詠"})
    void shortFileOfGbkWithARareNameIsRefused(String name) {
        byte[] file = ("number,holder_name\n1," + name + "\n").getBytes(GB18030);

        assertThat(file).asString(UTF_8).as("valid UTF-8").doesNotContain("\uFFFD");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("GB18030");
    }

    @Test
    void whatMayBeBig5IsRefusedUnlessItIsSaid() throws IOException {
        Charset big5 = Charset.forName("Big5");
        String text = "number,holder_name\n1,陳大文\n2,黃麗華\n3,張志強\n4,李美玲\n";

        assertThatThrownBy(() -> read(text.getBytes(big5))).isInstanceOf(FileRejectedException.class);
        StringWriter said = new StringWriter();
        FileText.open(new ByteArrayInputStream(text.getBytes(big5)), big5).transferTo(said);
        assertThat(said).hasToString(text);
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        String text = "姓名\t证书编号\n";

        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b;c\n1,2;3\n", "a\tb;c\n1\t2;3\n", "a;b\n1;2\n"})
    void separatorIsTheOneOfTheFirstLine(String text) throws IOException {
        try (CsvReader<CsvRecord> records = FileText.records(new ByteArrayInputStream(text.getBytes(UTF_8)), null)) {
            assertThat(records.stream()).allMatch(record -> record.getFieldCount() == 2);
        }
    }
}
