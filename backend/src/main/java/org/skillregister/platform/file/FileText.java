package org.skillregister.platform.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads text files as spreadsheets and databases write them, in various encodings and with various separators. */
public final class FileText {

    /** Message for a file that is not valid text. */
    static final String NO_TEXT =
            "The file has bytes that are invalid in its encoding: save it as UTF-8, or specify its encoding";

    /** Longer fields are refused. */
    public static final int LONGEST_FIELD = 1 << 16;

    private static final int SAMPLE = 1 << 20;
    private static final char[] SEPARATORS = {',', '\t', ';'};
    private static final Map<String, Charset> MARKS =
            Map.of("\u00EF\u00BB\u00BF", UTF_8, "\u00FF\u00FE", UTF_16LE, "\u00FE\u00FF", UTF_16BE);

    private FileText() {}

    /** The records of a text; blank lines are skipped, but counted. The first may be a spreadsheet's {@code sep=;}. */
    static CsvReader<CsvRecord> records(Reader text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /** The fields of one record; empty when it is blank. */
    static List<String> fields(String record, char separator) throws IOException {
        try (CsvReader<CsvRecord> records = records(new StringReader(record), separator)) {
            return records.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        }
    }

    /** Whether it is the line that declares the separator to a spreadsheet. */
    static boolean isSeparatorLine(List<String> first) {
        return !first.isEmpty() && first.getFirst().startsWith("sep=");
    }

    /** @return a reader that fails at the first invalid bytes; the encoding is detected from the start of the file */
    static Reader open(InputStream bytes, @Nullable Charset declared) throws IOException {
        BufferedInputStream input = new BufferedInputStream(bytes, SAMPLE);
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        String start = new String(sample, 0, Math.min(3, sample.length), ISO_8859_1);
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (start.startsWith(mark.getKey())) {
                input.skipNBytes(mark.getKey().length());
                return strict(input, mark.getValue());
            }
        }
        return strict(input, declared == null ? EncodingGuess.of(sample, sample.length < SAMPLE) : declared);
    }

    private static Reader strict(InputStream input, Charset charset) {
        return new BufferedReader(new InputStreamReader(
                input,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** The separator that occurs most often in the first line with text. */
    static char separator(Reader text) throws IOException {
        text.mark(LONGEST_FIELD);
        int[] counts = new int[SEPARATORS.length];
        boolean said = false;
        int character = text.read();
        for (int read = 1; character >= 0 && !(said && isLineEnd(character)) && read < LONGEST_FIELD; read++) {
            for (int which = 0; which < SEPARATORS.length; which++) {
                counts[which] += character == SEPARATORS[which] ? 1 : 0;
            }
            said |= Character.isLetterOrDigit(character);
            if (isLineEnd(character)) {
                Arrays.fill(counts, 0);
            }
            character = text.read();
        }
        text.reset();
        int most = 0;
        for (int which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        return SEPARATORS[most];
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }
}
