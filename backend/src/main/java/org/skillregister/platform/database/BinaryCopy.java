package org.skillregister.platform.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in PostgreSQL's binary COPY format, which is cheaper for the server to read than text. */
public final class BinaryCopy {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(ISO_8859_1);
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final Instant FIRST_INSTANT = Instant.parse("2000-01-01T00:00:00Z");
    private static final int NULL = -1;
    private static final short END = -1;
    private static final int PIECE = 1 << 16;

    /** PostgreSQL's OID of the type uuid. */
    private static final int UUID_TYPE = 2950;

    private static final int UUID_FIELD = Integer.BYTES + 2 * Long.BYTES;

    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CopyIn copy;

    /** @param copy a copy begun with {@code (format binary)} */
    public BinaryCopy(CopyIn copy) {
        this.copy = copy;
        bytes.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row; its fields follow. */
    public BinaryCopy row(int fields) throws SQLException {
        room(Short.BYTES).putShort((short) fields);
        return this;
    }

    public BinaryCopy int4(int value) throws SQLException {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    public BinaryCopy int8(long value) throws SQLException {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    public BinaryCopy int2(@Nullable Integer value) throws SQLException {
        room(Integer.BYTES + Short.BYTES);
        if (value == null) {
            bytes.putInt(NULL);
        } else {
            bytes.putInt(Short.BYTES).putShort(value.shortValue());
        }
        return this;
    }

    public BinaryCopy uuid(UUID value) throws SQLException {
        room(UUID_FIELD)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    /** A one-dimensional array with lower bound 1. */
    public BinaryCopy uuids(List<UUID> values) throws SQLException {
        int dimensions = values.isEmpty() ? 0 : 1;
        int length = (3 + 2 * dimensions) * Integer.BYTES + values.size() * UUID_FIELD;
        room(6 * Integer.BYTES).putInt(length).putInt(dimensions).putInt(0).putInt(UUID_TYPE);
        if (dimensions > 0) {
            bytes.putInt(values.size()).putInt(1);
        }
        for (UUID value : values) {
            uuid(value);
        }
        return this;
    }

    public BinaryCopy timestamp(Instant value) throws SQLException {
        return int8(ChronoUnit.MICROS.between(FIRST_INSTANT, value));
    }

    public BinaryCopy bytes(byte @Nullable [] value) throws SQLException {
        room(Integer.BYTES).putInt(value == null ? NULL : value.length);
        for (int place = 0; value != null && place < value.length; ) {
            int part = Math.min(value.length - place, PIECE);
            room(part).put(value, place, part);
            place += part;
        }
        return this;
    }

    public BinaryCopy date(LocalDate value) throws SQLException {
        return int4((int) (value.toEpochDay() - FIRST_DAY));
    }

    public BinaryCopy text(@Nullable String value) throws SQLException {
        return bytes(value == null ? null : value.getBytes(UTF_8));
    }

    /** Ends the copy: PostgreSQL accepts all rows or fails. */
    public void end() throws SQLException {
        room(Short.BYTES).putShort(END);
        send();
        copy.endCopy();
    }

    /** The buffer with room for more bytes, flushed if necessary: a row may exceed it. */
    private ByteBuffer room(int more) throws SQLException {
        if (bytes.remaining() < more) {
            send();
        }
        return bytes;
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes.array(), 0, bytes.position());
        bytes.clear();
    }
}
