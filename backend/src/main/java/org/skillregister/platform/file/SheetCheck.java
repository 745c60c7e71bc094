package org.skillregister.platform.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Scans a spreadsheet before it is read for content that would exhaust memory or CPU: zip bombs, and constructs that the library does not
 * limit. Keeps nothing of it.
 */
final class SheetCheck {

    /** Maximum unpacked size of all parts together. */
    static final long MOST_UNPACKED = 256L << 20;

    /** The parser reads these the same way, whatever is declared. */
    private static final Set<String> LIKE_ASCII = Set.of("UTF-8", "ISO-8859-1", "US-ASCII");

    /** One parser per file, because it keeps all names it has seen. */
    private final XMLInputFactory parser = parser();

    private final Set<String> names = new HashSet<>();
    private final SheetLimits limits = new SheetLimits();
    private final Unpacking unpacking;
    private boolean from1904;

    private SheetCheck(long most) {
        this.unpacking = new Unpacking(most);
    }

    private static XMLInputFactory parser() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * @param most maximum unpacked size of all parts together, in bytes
     * @return whether it uses the 1904 date system; the library recognizes only one of the two notations for it
     * @throws FileRejectedException when it exceeds a limit
     */
    static boolean check(byte[] file, long most) throws IOException {
        SheetCheck check = new SheetCheck(most);
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                check.part(() -> zip.getInputStream(entry));
            }
        }
        check.limits.finish();
        return check.from1904;
    }

    /** Opens a part from the start. */
    private interface Part {

        InputStream open() throws IOException;
    }

    /** Scans every part: which one is the sheet is only defined in other parts. */
    private void part(Part part) throws IOException {
        unpacking.beginToken();
        try {
            String encoding = encoding(part);
            try (InputStream content = unpacking.of(part.open())) {
                look(LIKE_ASCII.contains(encoding) ? ofBytes(content) : ofText(content, encoding));
            }
        } catch (XMLStreamException noXml) {
            // A picture, or a part that ends here for the library too.
            if (noXml.getNestedException() instanceof IOException failure) {
                throw failure;
            }
        }
        limits.endPart();
    }

    /** The encoding as detected by the parser, which has read only the start of the part. */
    private String encoding(Part part) throws IOException, XMLStreamException {
        try (InputStream content = part.open()) {
            return Objects.requireNonNullElse(
                    parser.createXMLStreamReader(content).getEncoding(), "UTF-8");
        }
    }

    /** Reads the part as the library does. */
    private XMLStreamReader ofBytes(InputStream content) throws XMLStreamException {
        return parser.createXMLStreamReader(CheckedPart.of(content, new MarkupNames(names)));
    }

    private XMLStreamReader ofText(InputStream content, String encoding) throws XMLStreamException {
        try {
            Reader text = new InputStreamReader(content, Charset.forName(encoding));
            return parser.createXMLStreamReader(CheckedPart.of(text, new MarkupNames(names)));
        } catch (IllegalArgumentException unknown) {
            throw new XMLStreamException("No such encoding");
        }
    }

    private void look(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            unpacking.beginToken();
            int event = xml.next();
            from1904 |= event == XMLStreamConstants.START_ELEMENT && saysFrom1904(xml);
            limits.take(xml, event);
        }
    }

    private static boolean saysFrom1904(XMLStreamReader xml) {
        String from1904 = xml.getLocalName().equals("workbookPr") ? xml.getAttributeValue(null, "date1904") : null;
        return "1".equals(from1904) || "true".equals(from1904);
    }
}
