package org.skillregister.platform.file;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** A spreadsheet part as its parser reads it, up to the end of its markup; reading fails where {@link SheetMarkup} refuses it. */
final class CheckedPart {

    private CheckedPart() {}

    /** A part in an ASCII-compatible encoding, checked byte by byte as the parser reads it. */
    static InputStream of(InputStream part, MarkupNames names) {
        SheetMarkup markup = new SheetMarkup(names);
        return new FilterInputStream(part) {

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = markup.isOver() ? -1 : in.read(bytes, offset, length);
                return markup.take(read, place -> Byte.toUnsignedInt(bytes[offset + place]));
            }
        };
    }

    /** A part in another encoding. */
    static Reader of(Reader part, MarkupNames names) {
        SheetMarkup markup = new SheetMarkup(names);
        return new FilterReader(part) {

            @Override
            public int read() throws IOException {
                char[] one = new char[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(char[] characters, int offset, int length) throws IOException {
                int read = markup.isOver() ? -1 : in.read(characters, offset, length);
                return markup.take(read, place -> characters[offset + place]);
            }
        };
    }
}
