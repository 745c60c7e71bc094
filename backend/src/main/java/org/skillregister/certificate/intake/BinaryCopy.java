package org.skillregister.certificate.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows on their way to PostgreSQL in the binary format of its COPY, which costs it less to read than text. */
final class BinaryCopy {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(ISO_8859_1);
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int NULL = -1;
    private static final short END = -1;
    private static final int FULL = 1 << 16;

    /** Texts are from closed lists, or a masked name: no row has a tenth of this. */
    private static final int LONGEST_ROW = 1 << 14;

    private final ByteBuffer bytes = ByteBuffer.allocate(FULL + LONGEST_ROW);
    private final CopyIn copy;

    BinaryCopy(CopyIn copy) {
        this.copy = copy;
        bytes.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row, whose fields follow. */
    BinaryCopy row(int fields) throws SQLException {
        if (bytes.position() >= FULL) {
            send();
        }
        bytes.putShort((short) fields);
        return this;
    }

    BinaryCopy int4(int value) {
        bytes.putInt(Integer.BYTES).putInt(value);
        return this;
    }

    BinaryCopy int8(long value) {
        bytes.putInt(Long.BYTES).putLong(value);
        return this;
    }

    BinaryCopy int2(@Nullable Integer value) {
        if (value == null) {
            bytes.putInt(NULL);
        } else {
            bytes.putInt(Short.BYTES).putShort(value.shortValue());
        }
        return this;
    }

    BinaryCopy uuid(UUID value) {
        bytes.putInt(2 * Long.BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    BinaryCopy date(LocalDate value) {
        return int4((int) (value.toEpochDay() - FIRST_DAY));
    }

    BinaryCopy text(@Nullable String value) {
        if (value == null) {
            bytes.putInt(NULL);
        } else {
            byte[] text = value.getBytes(UTF_8);
            bytes.putInt(text.length).put(text);
        }
        return this;
    }

    /** Ends the copying; PostgreSQL has taken all rows, or refuses them. */
    void end() throws SQLException {
        bytes.putShort(END);
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes.array(), 0, bytes.position());
        bytes.clear();
    }
}
