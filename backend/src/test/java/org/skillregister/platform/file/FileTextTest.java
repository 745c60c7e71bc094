package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        String text = "x,姓名" + "技".repeat(500_000);

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

    /** Each can be read as some Chinese text, and is none. */
    @ParameterizedTest
    @CsvSource({
        "windows-1252, Jürgen Müller",
        "windows-1252, Conan O’Brien",
        "windows-1252, Renée Zellweger",
        "EUC-KR, 김철수",
        "EUC-KR, 이영희",
        "Shift_JIS, 山田太郎",
        "EUC-JP, 山田太郎",
        "EUC-JP, 佐藤花子",
        "Big5, 陳大文",
        "Big5, 林志玲",
        "windows-1251, Иван Петров",
        "ISO-8859-7, Νίκος Παππάς",
    })
    void namesInOtherEncodingsDoNotBecomeChinese(Charset charset, String name) {
        for (String header : new String[] {"number,holder_name", "name;no"}) {
            byte[] file = (header + "\n1," + name + "\n").getBytes(charset);
            assertThatThrownBy(() -> read(file))
                    .as(name)
                    .isInstanceOfAny(FileRejectedException.class, CharacterCodingException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿不都·买买提", "欧阳锋", "诸葛孔明", "王伟", "赛丽麦姑·吐尔逊巴柯·阿不力克木江"})
    void chineseNamesUnderEnglishHeadersAreRead(String name) throws IOException {
        String text = "number,holder_name\n1," + name + "\n";

        assertThat(read(text.getBytes(GB18030))).isEqualTo(text);
    }

    /** Names of three common characters each, as many as a file has lines: what remains silent is told in the README. */
    @ParameterizedTest
    @CsvSource({"1, 20", "2, 2", "5, 0"})
    void filesInBig5AreHardlyEverReadAsChinese(int lines, int most) {
        Charset big5 = Charset.forName("Big5");
        Random random = new Random(14);
        int taken = 0;
        for (int file = 0; file < 2_000; file++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("number,holder_name\n".getBytes(UTF_8));
            for (int line = 0; line < lines; line++) {
                bytes.writeBytes("1,".getBytes(UTF_8));
                for (int place = 0; place < 3; place++) {
                    int trail = random.nextInt(157);
                    bytes.write(0xA4 + random.nextInt(0x22));
                    bytes.write(trail < 63 ? 0x40 + trail : 0xA1 + trail - 63);
                }
                bytes.write('\n');
            }
            try {
                read(bytes.toByteArray());
                taken++;
            } catch (IOException | FileRejectedException refused) {
                assertThat(refused.getMessage()).isNotEmpty();
            }
        }
        assertThat(taken).as("of 2,000 in " + big5).isLessThanOrEqualTo(most);
    }

    @Test
    void utf16IsReadWithoutAMark() throws IOException {
        for (String text : new String[] {"number,holder_name\n1,张三\n", "姓名,证书编号\n张一,S000099000015243000001\n"}) {
            assertThat(read(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
            assertThat(read(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
        }
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
        try (FileRows rows = FileRows.open(new ByteArrayInputStream(text.getBytes(UTF_8)), null, _ -> false)) {
            assertThat(rows)
                    .toIterable()
                    .hasSize(2)
                    .allMatch(row -> row.fields().size() == 2);
        }
    }
}
