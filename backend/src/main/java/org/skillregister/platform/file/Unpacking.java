package org.skillregister.platform.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a spreadsheet unpacks to, all parts together, and refuses more than its reader can hold. */
final class Unpacking {

    /** Limit for a tag or piece of text, which the parser holds in memory. */
    private static final long MOST_OF_A_TOKEN = 4 << 20;

    private final long most;
    private long unpacked;
    private long token;

    /** @param most maximum size of all parts together, in bytes */
    Unpacking(long most) {
        this.most = most;
    }

    /** A tag or piece of text begins. */
    void beginToken() {
        token = 0;
    }

    /** @return the unpacked part, whose bytes are counted as they are read */
    InputStream of(InputStream part) {
        return new FilterInputStream(part) {

            @Override
            public int read() throws IOException {
                int value = in.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = in.read(bytes, offset, length);
                count(Math.max(read, 0));
                return read;
            }
        };
    }

    private void count(int more) {
        unpacked += more;
        token += more;
        SheetLimits.require(unpacked <= most && token <= MOST_OF_A_TOKEN);
    }
}
