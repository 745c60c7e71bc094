package org.skillregister.platform.file;

import com.fasterxml.aalto.in.ByteBasedPNameTable;
import com.fasterxml.aalto.in.CharBasedPNameTable;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.DefaultXMLInputFactory;
import org.jspecify.annotations.Nullable;

/**
 * The names that the library's parser has met. It keeps those of every file until the program ends, for a faster reading of the next ones;
 * neither the library nor its parser has a setting for that, and anybody sends files.
 */
final class ParserNames {

    private static final int SIZE = 64;
    private static final List<String> OF_BYTES = List.of("mUtf8Table", "mLatin1Table", "mAsciiTable");

    private static final Object TABLES = tables();

    private ParserNames() {}

    private static Object tables() {
        try {
            Object factory = value(DefaultXMLInputFactory.class, "factory", null);
            Object configuration = value(factory.getClass(), "_config", factory);
            return value(configuration.getClass(), "mEncCtxt", configuration);
        } catch (ReflectiveOperationException other) {
            throw changed(other);
        }
    }

    /** Forgets the names of all files read so far. */
    static void forget() {
        // The parser's own methods hold this lock too.
        synchronized (TABLES) {
            try {
                for (String table : OF_BYTES) {
                    field(TABLES.getClass(), table).set(TABLES, new ByteBasedPNameTable(SIZE));
                }
                field(TABLES.getClass(), "mGeneralTable").set(TABLES, new CharBasedPNameTable(SIZE));
            } catch (ReflectiveOperationException other) {
                throw changed(other);
            }
        }
    }

    private static Object value(Class<?> type, String name, @Nullable Object of) throws ReflectiveOperationException {
        return Objects.requireNonNull(field(type, name).get(of));
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static IllegalStateException changed(ReflectiveOperationException other) {
        return new IllegalStateException("The library for spreadsheets is another one", other);
    }
}
