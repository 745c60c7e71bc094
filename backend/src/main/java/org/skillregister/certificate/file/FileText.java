package org.skillregister.certificate.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** The text of a file of certificates: UTF-8 with or without a byte order mark, or GB18030, as spreadsheets write it. */
public final class FileText {

    /** For those who read fields from it: longer ones are refused. */
    public static final int LONGEST_FIELD = 1 << 16;

    private static final int SAMPLE = 1 << 20;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private FileText() {}

    /** @return a reader that fails at the first bytes that are no text; the beginning tells which encoding it is */
    public static Reader open(InputStream bytes) throws IOException {
        BufferedInputStream input = new BufferedInputStream(bytes, SAMPLE);
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        boolean marked = sample.length >= MARK.length && Arrays.equals(Arrays.copyOf(sample, MARK.length), MARK);
        if (marked) {
            input.skipNBytes(MARK.length);
        }
        Charset charset = marked || isUtf8(sample) ? UTF_8 : Charset.forName("GB18030");
        return new InputStreamReader(input, strict(charset));
    }

    /** What is cut off at the end of the sample is no error. */
    private static boolean isUtf8(byte[] sample) {
        CharBuffer text = CharBuffer.allocate(sample.length);
        return !strict(UTF_8)
                .decode(ByteBuffer.wrap(sample), text, sample.length < SAMPLE)
                .isError();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
