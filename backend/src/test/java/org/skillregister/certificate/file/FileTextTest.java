package org.skillregister.certificate.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class FileTextTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static String read(byte[] bytes) throws IOException {
        StringWriter text = new StringWriter();
        FileText.open(new ByteArrayInputStream(bytes)).transferTo(text);
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
}
