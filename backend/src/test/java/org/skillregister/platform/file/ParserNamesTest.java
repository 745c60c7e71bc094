package org.skillregister.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.in.ReaderConfig;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.DefaultXMLInputFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in uploaded files do not fill the memory. */
class ParserNamesTest {

    private static final int FILES = 30;
    private static final int NAMES_EACH = 500;

    /** With names that no file had before. */
    private static void read(int number, String encoding) throws IOException {
        String names = IntStream.range(0, NAMES_EACH)
                .mapToObj("<n%s%d-%%d/>".formatted(encoding.replaceAll("\\W", ""), number)::formatted)
                .collect(Collectors.joining());
        byte[] file = SheetFile.ofParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<si><t>x</t></si>")
                .put(
                        "[Content_Types].xml",
                        out -> out.write("""
                            <?xml version="1.0" encoding="%1$s"?>
                            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">%2$s
                            <Override PartName="/xl/workbook.xml"
                            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                            <Override PartName="/xl/sharedStrings.xml"
                            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
                            """.formatted(encoding, names).getBytes(Charset.forName(encoding))))
                .bytes();

        assertThat(SheetTable.read(file))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.lines().getFirst().text(0)).isEqualTo("x"));
    }

    private static int kept(String encoding) throws ReflectiveOperationException {
        Field factory = DefaultXMLInputFactory.class.getDeclaredField("factory");
        factory.setAccessible(true);
        ReaderConfig reading =
                ((InputFactoryImpl) factory.get(null)).getNonSharedConfig(null, null, null, false, false);
        // The parser compares encodings by identity.
        reading.setActualEncoding(encoding.intern());
        return encoding.startsWith("UTF-16")
                ? reading.getCBSymbols().size()
                : reading.getBBSymbols().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16"})
    void thoseOfTheLastFileAreKeptAtMost(String encoding) throws Exception {
        for (int file = 0; file < FILES; file++) {
            read(file, encoding);
        }

        assertThat(kept(encoding)).isBetween(NAMES_EACH, 2 * NAMES_EACH);
    }
}
